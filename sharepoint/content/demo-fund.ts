import { addDays, dayOf } from '#kernel/plain-date.ts';
import { fundRounds } from '#lists/fund-rounds.list.ts';
import { fundYears } from '#lists/fund-years.list.ts';
import { topicProposals } from '#lists/topic-proposals.list.ts';
import type { ListContent } from './starter-content.ts';
import { fundYear, topicsFor, yearsRounds, type FundRound } from './starter-fund.ts';

/** Two rounds around today, one that is over and one that is open, and those of the next year. */
export function demoRounds(now: number): readonly FundRound[] {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  return [
    {
      title: `Forår ${year}`,
      key: `${year}-1`,
      year,
      opens: addDays(today, -240),
      deadline: addDays(today, -200),
      answersBy: addDays(today, -180),
    },
    {
      title: `Efterår ${year}`,
      key: `${year}-2`,
      year,
      opens: addDays(today, -30),
      deadline: addDays(today, 14),
      answersBy: addDays(today, 35),
    },
    ...yearsRounds(year + 1),
  ];
}

/** The fund of the demo: this year and the next, two rounds around today, and topics for the board. */
export function demoFundContent(now: number): readonly ListContent[] {
  const year = Number(dayOf(now).slice(0, 4));
  return [
    { list: fundYears, rows: [fundYear(year), fundYear(year + 1)] },
    { list: fundRounds, rows: demoRounds(now) },
    { list: topicProposals, rows: topicsFor(year + 1) },
  ];
}

import { usePerson } from '#data/DataProvider.tsx';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import type { AnsweredApplication } from '#data/fund/application-rows.ts';
import type { FundYearRows } from '#data/fund/fund-year.ts';
import { usePeople } from '#data/people/use-people.ts';
import { accountOf } from '#domain/fund/account.ts';
import { casesOf, partiesOf, type FundCase } from '#domain/fund/cases.ts';
import { applicationOf, type HoldKey } from '#domain/fund/decision.ts';
import { roundsByTime, type FundRound } from '#domain/fund/round.ts';
import type { FundAccount, FundFacts } from '#domain/fund/terms.ts';
import { evaluationTopic } from '#domain/fund/year-book.ts';
import { useTexts } from '#i18n/texts.ts';
import { useEducation } from '../use-education.ts';
import { secretariatTexts } from './secretariat-texts.ts';

export type Case = FundCase<AnsweredApplication>;

/** A year on the secretariat's desk: its rows, and what follows from them. */
export type Year = {
  readonly year: number;
  readonly rows: FundYearRows;
  readonly facts: FundFacts;
  readonly account: FundAccount;
  readonly rounds: readonly FundRound[];
  readonly cases: readonly Case[];
  /** The server's now. */
  readonly now: number;
  /** Who looks, as a site user id. */
  readonly me: string;
  readonly nameOf: (person: string) => string;
  readonly educationOf: (application: Pick<AnsweredApplication, 'education' | 'module'>) => string;
  /** What money is held for, in words: an applicant's name, a topic's title. */
  readonly holdName: (key: HoldKey) => string;
};

export const factsOf = (rows: FundYearRows): FundFacts => ({
  parties: partiesOf(rows.applications),
  boardDecisions: new Set(rows.boardDecisions.map(({ id }) => id)),
});

/** Puts a year's rows on the desk. */
export function useYear(rows: FundYearRows): Year {
  const secretariat = useTexts(secretariatTexts);
  const people = usePeople();
  const me = String(usePerson().id);
  const now = useServerClock()();
  const facts = factsOf(rows);
  const account = accountOf(rows.year, rows.decisions, facts);
  const rounds = roundsByTime(rows.rounds);
  const nameOf = (person: string) => people.data?.get(person)?.name ?? secretariat.unknownPerson(person);
  const holdName = (key: HoldKey): string => {
    const application = applicationOf(key);
    if (application === undefined) {
      const topic = account.holds.get(key)?.topic ?? '';
      if (topic === evaluationTopic) return secretariat.evaluationTitle;
      const titles = rows.boardDecisions.flatMap(({ ranking }) => ranking);
      return titles.find((ranked) => ranked.topic === topic)?.title ?? topic;
    }
    const found = rows.applications.find(({ id }) => id === application);
    return found ? nameOf(found.applicant) : secretariat.aboutNumber(application);
  };
  return {
    year: rows.year,
    rows,
    facts,
    account,
    rounds,
    me,
    now,
    nameOf,
    holdName,
    cases: casesOf(rows, rounds, account, me),
    educationOf: useEducation(),
  };
}

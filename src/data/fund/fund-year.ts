import type { Confirmation } from '#domain/fund/confirmation.ts';
import type { FundDecision } from '#domain/fund/decision.ts';
import type { FundRound } from '#domain/fund/round.ts';
import { fundRounds } from '#lists/fund-rounds.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readRows, selectOf } from '#data/list-client.ts';
import { readLedger, readTogether, type Question } from '#data/rows/ledger.ts';
import { applicationLedger, applicationsIn, type Applications } from './application-rows.ts';
import { boardLedger, boardDecisionsIn, type BoardDecision } from './board-rows.ts';
import { confirmationLedger } from './confirmations.ts';
import { decisionLedger, decisionsIn } from './decision-rows.ts';

/** Everything about one year of the fund, as the secretariat reads it. */
export type FundYearRows = Applications & {
  readonly year: number;
  readonly decisions: readonly FundDecision[];
  readonly confirmations: readonly Confirmation[];
  /** Of this year and the two before: a decision of the board may be about several years. */
  readonly boardDecisions: readonly BoardDecision[];
  readonly rounds: readonly FundRound[];
};

const roundsOf = (year: number): Question<FundRound> => ({
  list: fundRounds,
  select: selectOf(fundRounds),
  scope: { column: 'year', equals: year },
  judge: (wires) => ({ rows: readRows(fundRounds, wires).items, unread: [] }),
});

/** Reads a year in one batch. An education that is applied for starts in the year or in one of the next two. */
export async function readFundYear(source: DataSource, year: number): Promise<FundYearRows> {
  const [[decision], [application], confirmations, boards, [rounds]] = await readTogether(source, [
    [decisionLedger.of({ year })],
    [applicationLedger.of({ year })],
    [year, year + 1, year + 2].map((startYear) => confirmationLedger.of({ startYear })),
    [year, year - 1, year - 2].map((each) => boardLedger.of({ year: each })),
    [roundsOf(year)],
  ] as const);
  const applications = applicationsIn(application!);
  const decisions = decisionsIn(decision!.rows);
  return {
    ...applications,
    year,
    decisions,
    confirmations: confirmations.flatMap(({ rows }) => rows),
    boardDecisions: boards.flatMap(({ rows }) => boardDecisionsIn(rows)),
    rounds: rounds!.rows,
    unreadable: applications.unreadable + decision!.unread.length + decision!.rows.length - decisions.length,
  };
}

/** The decisions of a year as they are now: read again right before and right after one is made. */
export const readDecisions = async (source: DataSource, year: number): Promise<readonly FundDecision[]> =>
  decisionsIn((await readLedger(source, decisionLedger.of({ year }))).rows);

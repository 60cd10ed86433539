import { readRanking, type Ranked } from '#domain/fund/ranking.ts';
import { boardDecisions } from '#lists/board-decisions.list.ts';
import type { LedgerRow } from '#data/rows/judged-rows.ts';
import { ledger } from '#data/rows/ledger.ts';

/** A decision of the board as it was made: the whole ranking, and the years it is about. */
export type BoardDecision = {
  readonly id: number;
  readonly year: number;
  readonly lastYear: number;
  readonly line: number;
  readonly ranking: readonly Ranked[];
  readonly created: string;
};

/** The board's decisions, by the first year they are about. */
export const boardLedger = ledger(boardDecisions, { foundBy: 'year' });

/** The rows that hold a ranking; any other is no decision. */
export const boardDecisionsIn = (
  rows: readonly LedgerRow<(typeof boardDecisions)['columns']>[],
): readonly BoardDecision[] =>
  rows.flatMap(({ id, year, lastYear, line, ranking: text, created }) => {
    const ranking = readRanking(text);
    return ranking ? [{ id, year, lastYear: lastYear ?? year, line, ranking, created }] : [];
  });

import type { FundDecision } from '#domain/fund/decision.ts';
import type { DataSource } from '#data/data-source.ts';
import { decisionLedger } from './decision-rows.ts';
import { decisionRow } from './decide.ts';
import { readDecisions } from './fund-year.ts';

/** An announcement, or the closing of a year: both say what their author had read (docs/laws/fund.md, rule 12). */
export type NewMarker = {
  readonly kind: 'announce' | 'close';
  readonly year: number;
  readonly requestId: string;
  /** What an announcement tells of. */
  readonly decisions: readonly number[];
  /** Whether it may still be made, now that everything is read again. */
  readonly stillHolds: (decisions: readonly FundDecision[]) => boolean;
};

/** Reads the year again and makes the marker only when it may be made; gives the decisions afterwards, or nothing. */
export async function mark(source: DataSource, marker: NewMarker): Promise<readonly FundDecision[] | undefined> {
  const { kind, year, requestId, decisions, stillHolds } = marker;
  const read = await readDecisions(source, year);
  if (!read.some((decision) => decision.requestId === requestId)) {
    if (!stillHolds(read)) return undefined;
    const seen = read.map(({ id }) => id);
    await decisionLedger.append(source, decisionRow({ kind, year, requestId, decisions, seen }));
  }
  return readDecisions(source, year);
}

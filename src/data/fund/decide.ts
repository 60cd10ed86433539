import type { DecisionKind, FundDecision, Half, Share } from '#domain/fund/decision.ts';
import { writeIds } from '#domain/fund/seen-ids.ts';
import type { fundDecisions } from '#lists/fund-decisions.list.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { decisionLedger, writeShares } from './decision-rows.ts';
import { readDecisions } from './fund-year.ts';

/** A decision that somebody means to make. The request ID is made once and kept for every re-sending. */
export type NewDecision = {
  readonly year: number;
  readonly kind: DecisionKind;
  readonly requestId: string;
  readonly half?: Half;
  readonly application?: number;
  readonly commitment?: number;
  readonly amount?: number;
  readonly cap?: number;
  readonly topic?: string;
  readonly boardDecision?: number;
  readonly round?: string;
  readonly roundApplied?: number;
  readonly roundFrame?: number;
  readonly reason?: string;
  readonly shares?: readonly Share[];
  readonly decisions?: readonly number[];
  /** The IDs that were read before it was made; of an announcement and a closing. */
  readonly seen?: readonly number[];
};

type Row = Omit<NewItemOf<typeof fundDecisions>, 'title'>;

const nothingSaid: Omit<Row, 'year' | 'kind' | 'requestId'> = {
  half: null,
  application: null,
  commitment: null,
  amount: null,
  cap: null,
  topic: '',
  boardDecision: null,
  round: '',
  roundApplied: null,
  roundFrame: null,
  reason: '',
  shares: '',
  decisions: '',
  seen: '',
};

/** A decision as its row. */
export const decisionRow = ({ shares, decisions, seen, ...said }: NewDecision): Row => ({
  ...nothingSaid,
  ...said,
  shares: shares ? writeShares(shares) : '',
  decisions: decisions?.join(',') ?? '',
  seen: seen ? writeIds(seen) : '',
});

/**
 * Makes decisions one after the other, since their order decides, and reads the year again: whoever made one sees at once
 * whether it holds. When one fails all may be sent again; those that are there count once.
 */
export async function decide(source: DataSource, decisions: readonly NewDecision[]): Promise<readonly FundDecision[]> {
  for (const decision of decisions) await decisionLedger.append(source, decisionRow(decision));
  const [first] = decisions;
  return first ? readDecisions(source, first.year) : [];
}

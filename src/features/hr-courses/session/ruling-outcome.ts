import {
  losers,
  peopleIn,
  standingChanges,
  type RulingDraft,
  type StandingChange,
} from '#domain/courses/consequence.ts';
import { rulingThatKeeps } from '#domain/courses/keep-seats.ts';
import { stateAfterRulings } from '#domain/courses/preview.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import type { Desk } from './desk.ts';

type Outcome = {
  /** What is to be written, the ruling itself first. */
  readonly drafts: readonly RulingDraft[];
  readonly changes: readonly StandingChange[];
  /** Who else would lose a seat by the ruling alone. */
  readonly lost: readonly string[];
};

/** What a ruling on one person does to everybody, with or without the guarantees by which nobody else loses a seat. */
export function outcomeOf(
  { session, ledger, state, now }: Pick<Desk, 'session' | 'ledger' | 'state' | 'now'>,
  ruling: RulingDraft,
  keep: boolean,
): Outcome {
  const [folded, at] = [seatSessionOf(session), new Date(now).toISOString()];
  const changesBy = (drafts: readonly RulingDraft[]) =>
    standingChanges(state, stateAfterRulings(folded, ledger, drafts, at));
  const drafts = keep ? rulingThatKeeps(folded, ledger, ruling, at) : [ruling];
  const lost = peopleIn(losers(changesBy([ruling]))).filter((person) => person !== ruling.person);
  return { drafts, changes: changesBy(drafts), lost };
}

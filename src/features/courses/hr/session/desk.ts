import type { ParticipantNotice } from '#data/courses/attendance.ts';
import type { CourseContent } from '#data/courses/course-content.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import type { Course } from '#domain/courses/course.ts';
import type { Part, SeatEntry, SeatRuling, SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import type { Names } from '../use-people-names.ts';

/** All that HR's page of a session is drawn from. */
export type Desk = {
  readonly course: Course;
  readonly session: CourseSession;
  readonly committees: CourseContent['committees'];
  readonly ledger: SessionLedger;
  readonly state: SeatState;
  readonly notices: readonly ParticipantNotice[];
  readonly names: Names;
  /** The server's. */
  readonly now: number;
};

export type Standings = {
  readonly seated: readonly SeatEntry[];
  readonly waiting: readonly SeatEntry[];
  readonly coaching: readonly SeatEntry[];
  readonly withdrawn: readonly SeatEntry[];
  /** Declined, outside the window, refused or cancelled. */
  readonly others: readonly SeatEntry[];
};

/** The entries by how they stand, each in the order that counts there. */
export function standingsOf({ entries }: SeatState): Standings {
  const of = (part: Part, ...statuses: SeatEntry['status'][]) =>
    entries
      .filter((entry) => entry.part === part && statuses.includes(entry.status))
      .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0) || one.ledgerId - other.ledgerId);
  return {
    seated: of('seat', 'seated'),
    waiting: of('seat', 'waiting'),
    coaching: of('coaching', 'seated', 'waiting'),
    withdrawn: of('seat', 'withdrawn'),
    others: [
      ...of('seat', 'refused', 'declined', 'early', 'late', 'cancelled'),
      ...of('coaching', 'refused', 'declined', 'early', 'late'),
    ],
  };
}

/** When somebody wrote the sign-up they stand with, and when they last withdrew. */
export function instantsOf({ ledger }: Pick<Desk, 'ledger'>, entry: SeatEntry) {
  const own = ledger.rows.filter(({ person, part }) => person === entry.person && part === entry.part);
  return {
    signedUp: own.find(({ id }) => id === entry.ledgerId)?.created,
    withdrew: own.findLast(({ kind, id }) => kind === 'withdraw' && id > entry.ledgerId)?.created,
  };
}

/** Whether HR has moved the sign-up that somebody stands with to the front. For the eye: the fold alone decides. */
export const isPrioritised = (desk: Pick<Desk, 'ledger'>, entry: SeatEntry): boolean =>
  isRuled(desk, entry, 'prioritise', (ruled, signedUp) => ruled >= signedUp);

/**
 * Whether HR declined an earlier sign-up of somebody who has signed up anew: the ruling ended with it
 * (docs/laws/seats.md, rule 3).
 */
export const wasDeclined = (desk: Pick<Desk, 'ledger'>, entry: SeatEntry): boolean =>
  isRuled(desk, entry, 'decline', (ruled, signedUp) => ruled < signedUp);

function isRuled(
  { ledger }: Pick<Desk, 'ledger'>,
  entry: SeatEntry,
  kind: SeatRuling['kind'],
  isThen: (ruled: number, signedUp: number) => boolean,
): boolean {
  const { signedUp } = instantsOf({ ledger }, entry);
  if (signedUp === undefined) return false;
  const own = ledger.rulings.filter(({ person, part }) => person === entry.person && part === entry.part);
  return own.some((ruling) => ruling.kind === kind && isThen(Date.parse(ruling.created), Date.parse(signedUp)));
}

/** The committee that somebody named themselves when they signed up; empty when none. */
export function committeeOf({ ledger, committees }: Pick<Desk, 'ledger' | 'committees'>, entry: SeatEntry): string {
  const key = ledger.rows.find(({ id }) => id === entry.ledgerId)?.committee ?? '';
  return committees.find((committee) => committee.key === key)?.title ?? key;
}

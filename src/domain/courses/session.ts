import type { SeatSession } from './seats.ts';

export type SessionState = SeatSession['state'];

/** One run of a course. Instants are ISO strings in UTC; whether it is full is never stored, but folded. */
export type CourseSession = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** The course's slug. */
  readonly course: string;
  readonly state: SessionState;
  readonly timing: 'date' | 'quarter' | 'open';
  readonly starts: string | null;
  readonly ends: string | null;
  readonly fromYear: number | null;
  readonly fromQuarter: number | null;
  readonly toYear: number | null;
  readonly toQuarter: number | null;
  readonly place: string;
  readonly onlineLink: { readonly url: string; readonly description: string } | null;
  /** A role or a firm. */
  readonly instructor: string;
  readonly capacity: number | null;
  readonly waitingListCapacity: number | null;
  readonly coachingCapacity: number | null;
  readonly reservedSeats: number | null;
  readonly reservedNote: string;
  readonly signUpOpens: string | null;
  readonly signUpCloses: string | null;
  readonly cancelUntil: string | null;
  readonly cancelText: string;
  /** Rises whenever anybody changes the session, in the app or in SharePoint: what a calendar needs to take the change. */
  readonly sequence: number;
  /** When the row itself was made, by the server: nothing written before it was a sign-up for it. */
  readonly created: string;
};

/** The session as its row has it: what HR's forms hold. */
export type StoredSession = Omit<CourseSession, 'sequence' | 'created'>;

const since = Date.parse('2020-01-01T00:00:00Z');

/** Seconds since 2020: calendars take whole numbers below 2³¹. */
export const sequenceOf = (modified: string): number =>
  Math.max(0, Math.floor((Date.parse(modified) - since) / 1000)) || 0;

/**
 * docs/laws/seats.md, rule 5: the fold is given the capacity minus what HR has reserved, never below 0; unlimited stays
 * unlimited.
 */
export const capacityLeftBy = (capacity: number | null, reservedSeats: number | null): number | null =>
  capacity === null ? null : Math.max(0, capacity - (reservedSeats ?? 0));

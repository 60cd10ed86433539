import type { SeatEntry } from '#domain/courses/seats.ts';
import { toBeTold } from '#domain/courses/to-be-told.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import type { Desk } from './desk.ts';

export type RecipientGroup = 'seated' | 'waiting' | 'all' | 'cancelled' | 'told';

/** Everybody who got a place without knowing it yet. */
export const untold = ({ session, ledger, notices, now }: Desk) =>
  toBeTold(seatSessionOf(session), ledger, notices, now);

export type PeopleByGroup = ReadonlyMap<RecipientGroup, readonly string[]>;

const statuses: Readonly<Record<Exclude<RecipientGroup, 'told'>, readonly SeatEntry['status'][]>> = {
  seated: ['seated'],
  waiting: ['waiting'],
  all: ['seated', 'waiting'],
  cancelled: ['cancelled'],
};

/** The groups that have somebody in them, with each person once: who sits may also have coaching. */
export function peopleByGroup(desk: Desk): PeopleByGroup {
  const ofSeat = (group: keyof typeof statuses) =>
    desk.state.entries.filter(({ part, status }) => part === 'seat' && statuses[group].includes(status));
  const groups = [
    ['seated', ofSeat('seated')],
    ['waiting', ofSeat('waiting')],
    ['all', ofSeat('all')],
    ['cancelled', ofSeat('cancelled')],
    ['told', untold(desk)],
  ] as const;
  return new Map(
    groups
      .filter(([, entries]) => entries.length > 0)
      .map(([group, entries]) => [group, [...new Set(entries.map(({ person }) => person))]]),
  );
}

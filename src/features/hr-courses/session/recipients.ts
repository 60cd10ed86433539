import type { SeatEntry } from '#domain/courses/seats.ts';
import { toBeTold } from '#domain/courses/to-be-told.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import type { Desk } from './desk.ts';

export type RecipientGroup = 'seated' | 'waiting' | 'all' | 'cancelled' | 'told' | 'toldCoaching';

/** Everybody who got a place without knowing it yet. */
export const untold = ({ session, ledger, notices, now }: Desk) =>
  toBeTold(seatSessionOf(session), ledger, notices, now);

export type PeopleByGroup = ReadonlyMap<RecipientGroup, readonly string[]>;

const statuses: Readonly<Record<Exclude<RecipientGroup, 'told' | 'toldCoaching'>, readonly SeatEntry['status'][]>> = {
  seated: ['seated'],
  waiting: ['waiting'],
  all: ['seated', 'waiting'],
  cancelled: ['cancelled'],
};

/** The groups that have somebody in them, with each person once: who sits may also have coaching. */
export function peopleByGroup(desk: Desk): PeopleByGroup {
  const ofSeat = (group: keyof typeof statuses) =>
    desk.state.entries.filter(({ part, status }) => part === 'seat' && statuses[group].includes(status));
  const all = untold(desk);
  const gotSeat = all.filter(({ part }) => part === 'seat');
  // who got both reads of the seat; one letter is enough
  const gotCoaching = all.filter(({ person }) => !gotSeat.some((entry) => entry.person === person));
  const groups = [
    ['seated', ofSeat('seated')],
    ['waiting', ofSeat('waiting')],
    ['all', ofSeat('all')],
    ['cancelled', ofSeat('cancelled')],
    ['told', gotSeat],
    ['toldCoaching', gotCoaching],
  ] as const;
  return new Map(
    groups
      .filter(([, entries]) => entries.length > 0)
      .map(([group, entries]) => [group, [...new Set(entries.map(({ person }) => person))]]),
  );
}

import type { SeatEntry } from '#domain/courses/seats.ts';
import { toBeTold } from '#domain/courses/to-be-told.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import type { Desk } from './desk.ts';

export type RecipientGroup = 'seated' | 'waiting' | 'all' | 'cancelled' | 'told';

/** Everybody who got a place without knowing it yet. */
export const untold = ({ session, ledger, notices, now }: Desk) =>
  toBeTold(seatSessionOf(session), ledger, notices, now);

/** The people of a group, each once: who sits may also have coaching. */
export function recipients(desk: Desk, group: RecipientGroup): readonly string[] {
  const statuses: Readonly<Record<Exclude<RecipientGroup, 'told'>, readonly SeatEntry['status'][]>> = {
    seated: ['seated'],
    waiting: ['waiting'],
    all: ['seated', 'waiting'],
    cancelled: ['cancelled'],
  };
  const found =
    group === 'told'
      ? untold(desk)
      : desk.state.entries.filter(({ part, status }) => part === 'seat' && statuses[group].includes(status));
  return [...new Set(found.map(({ person }) => person))];
}

/** The groups that have somebody in them. */
export const groupsWithPeople = (desk: Desk): readonly RecipientGroup[] =>
  (['seated', 'waiting', 'all', 'cancelled', 'told'] as const).filter((group) => recipients(desk, group).length > 0);

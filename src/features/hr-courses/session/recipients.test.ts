import { expect, it } from 'vitest';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { makeRow } from '#domain/courses/seats.fixtures.ts';
import { seats } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import type { Desk } from './desk.ts';
import { peopleByGroup } from './recipients.ts';

const rows = [
  makeRow({ id: 1, person: 'bo' }),
  makeRow({ id: 2, person: 'anna' }),
  makeRow({ id: 3, person: 'anna', part: 'coaching' }),
  makeRow({ id: 4, person: 'carl' }),
  makeRow({ id: 5, person: 'bo', kind: 'withdraw' }),
];

type Room = { readonly capacity: number; readonly coachingCapacity?: number };

function groupsOf(state: 'open' | 'cancelled', ledgerRows = rows, room: Room = { capacity: 1 }) {
  const session = makeCourseSession({ state, ...room, starts: '2026-12-14T08:00:00Z' });
  const ledger = { rows: ledgerRows, rulings: [] };
  const now = Date.parse('2026-11-24T08:00:00Z');
  const desk = { session, ledger, notices: [], now, state: seats(seatSessionOf(session), ledgerRows, []) };
  return Object.fromEntries(peopleByGroup(desk as unknown as Desk));
}

it('a message can go to every group that has somebody in it, with each person once', () => {
  expect(groupsOf('open')).toEqual({ seated: ['anna'], waiting: ['carl'], all: ['anna', 'carl'], told: ['anna'] });
});

it('of a cancelled session, to all who were signed up', () => {
  expect(groupsOf('cancelled')).toEqual({ cancelled: ['anna', 'carl'] });
});

it('who moved up to coaching alone has had a seat all along, and is told of coaching', () => {
  const coached = [
    makeRow({ id: 1, person: 'anna' }),
    makeRow({ id: 2, person: 'bo' }),
    makeRow({ id: 3, person: 'anna', part: 'coaching' }),
    makeRow({ id: 4, person: 'bo', part: 'coaching' }),
    makeRow({ id: 5, person: 'anna', part: 'coaching', kind: 'withdraw' }),
  ];
  const { told, toldCoaching } = groupsOf('open', coached, { capacity: 2, coachingCapacity: 1 });
  expect([told, toldCoaching]).toEqual([undefined, ['bo']]);
});

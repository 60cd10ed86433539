import { expect, it } from 'vitest';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { makeRow } from '#domain/courses/seats.fixtures.ts';
import { seats } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import type { Desk } from './desk.ts';
import { peopleByGroup } from './recipients.ts';

const rows = [
  makeRow({ id: 1, person: 'bo' }),
  makeRow({ id: 2, person: 'anna' }),
  makeRow({ id: 3, person: 'anna', part: 'coaching' }),
  makeRow({ id: 4, person: 'carl' }),
  makeRow({ id: 5, person: 'bo', kind: 'withdraw' }),
];

function groupsOf(state: 'open' | 'cancelled') {
  const session = makeCourseSession({ state, capacity: 1, starts: '2026-12-14T08:00:00Z' });
  const ledger = { rows, rulings: [] };
  const now = Date.parse('2026-11-24T08:00:00Z');
  const desk = { session, ledger, notices: [], now, state: seats(seatSessionOf(session), rows, []) };
  return Object.fromEntries(peopleByGroup(desk as unknown as Desk));
}

it('a message can go to every group that has somebody in it, with each person once', () => {
  expect(groupsOf('open')).toEqual({ seated: ['anna'], waiting: ['carl'], all: ['anna', 'carl'], told: ['anna'] });
});

it('of a cancelled session, to all who were signed up', () => {
  expect(groupsOf('cancelled')).toEqual({ cancelled: ['anna', 'carl'] });
});

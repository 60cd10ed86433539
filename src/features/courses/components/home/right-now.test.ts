import { describe, expect, it } from 'vitest';
import type { LedgerInMemory } from '#data/courses/course-queries.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import { makeCourse, makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { seats } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import { makeRow } from '#domain/courses/seats.fixtures.ts';
import type { Own } from '#features/courses/use-own-standings.ts';
import { nowItems } from './right-now.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const person = 'me';

function own(said: Partial<CourseSession>, rows: LedgerInMemory['rows']): Own {
  const session = makeCourseSession({ starts: '2026-12-14T08:00:00Z', ...said });
  const { entries } = seats(seatSessionOf(session), rows, []);
  return {
    session,
    course: makeCourse(),
    ledger: { sessionId: session.id, rows, rulings: [], malformed: [] },
    seat: entryOf(entries, person, 'seat'),
    coaching: undefined,
  };
}

const mine = makeRow({ id: 2, person, created: '2026-11-02T09:00:00Z' });
const otherLeft = makeRow({ id: 3, person: 'p1', kind: 'withdraw', created: '2026-11-20T09:00:00Z' });
const queue = [
  makeRow({ id: 1, created: '2026-11-01T09:00:00Z' }),
  mine,
  otherLeft,
] as unknown as LedgerInMemory['rows'];

describe('what waits on home', () => {
  const plain = own({ id: 7 }, [mine] as unknown as LedgerInMemory['rows']);
  const promoted = own({ id: 7, capacity: 1, starts: '2026-12-20T08:00:00Z' }, queue);

  it('a place got since last time comes first', () => {
    const items = nowItems([plain, promoted], { now, lastVisit: '2026-11-10T09:00:00Z', person });
    expect(items.map((item) => item.promoted)).toEqual([['seat'], []]);
  });

  it('is no news to who was here after it, or has not been here before', () => {
    for (const lastVisit of ['2026-11-21T09:00:00Z', undefined])
      expect(nowItems([promoted], { now, lastVisit, person })[0]?.promoted).toEqual([]);
  });

  it('is also a session that HR has called off', () => {
    const calledOff = own({ id: 7, state: 'cancelled' }, [mine] as unknown as LedgerInMemory['rows']);
    expect(nowItems([calledOff], { now, lastVisit: undefined, person })).toHaveLength(1);
  });

  it('says the last moment to withdraw when it is this week', () => {
    const cancelUntil = '2026-11-27T11:00:00Z';
    const of = (said: Partial<CourseSession>) =>
      nowItems([own(said, [mine] as unknown as LedgerInMemory['rows'])], { now, lastVisit: undefined, person })[0];
    expect(of({ cancelUntil })?.withdrawBy).toBe(cancelUntil);
    expect(of({ cancelUntil: '2026-12-05T11:00:00Z' })?.withdrawBy).toBeNull();
  });
});

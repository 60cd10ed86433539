import { describe, expect, it } from 'vitest';
import { makeCourseSession } from './courses.fixtures.ts';
import type { Shown } from './acts.ts';
import { whatChanged } from './what-changed.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const starts = '2026-12-14T08:00:00Z';
const seated: Shown = { status: 'seated', place: null };
const waiting: Shown = { status: 'waiting', place: 3 };
const declined: Shown = { status: 'declined', place: null };
const refused: Shown = { status: 'refused', place: null };

describe('what has changed since the person was shown what they would get', () => {
  it.each([
    ['nothing, when it is as promised', seated, seated, undefined],
    ['nothing, when it is better than promised', waiting, seated, undefined],
    ['nothing, when the place in the queue is another', waiting, { ...waiting, place: 4 }, undefined],
    ['the session became full', seated, waiting, 'full'],
    ['the waiting list became full too', seated, refused, 'waitingListFull'],
    ['the waiting list became full', waiting, refused, 'waitingListFull'],
    ['nothing, when the person knew that both were full', refused, refused, undefined],
    ['HR said no', seated, declined, 'declined'],
    ['nothing, when the person knew that HR says no', declined, declined, undefined],
  ] as const)('signing up: %s', (_, shown, holds, change) => {
    expect(whatChanged(makeCourseSession({ starts }), now, { kind: 'signUp', shown, holds })).toBe(change);
  });

  it.each([
    ['deleted', undefined, 'gone'],
    ['cancelled', { state: 'cancelled' }, 'cancelled'],
    ['held', { state: 'held' }, 'started'],
    ['begun', { starts: '2026-11-23T09:00:00Z' }, 'started'],
    ['closed by hand', { state: 'closed' }, 'closed'],
    ['a millisecond past its deadline', { signUpCloses: '2026-11-23T08:59:59.999Z' }, 'closed'],
    ['at its deadline', { signUpCloses: '2026-11-23T09:00:00Z' }, undefined],
  ] as const)('signing up for a session that is %s', (_, said, change) => {
    const session = said && makeCourseSession({ starts, ...said });
    expect(whatChanged(session, now, { kind: 'signUp', shown: seated, holds: seated })).toBe(change);
  });

  it('who leaves the waiting list is told of a seat they did not know of', () => {
    const session = makeCourseSession({ starts, signUpCloses: '2026-11-22T09:00:00Z' });
    expect(whatChanged(session, now, { kind: 'withdraw', shown: waiting, holds: seated })).toBe('gotSeat');
    expect(whatChanged(session, now, { kind: 'withdraw', shown: declined, holds: seated })).toBe('gotSeat');
    expect(whatChanged(session, now, { kind: 'withdraw', shown: seated, holds: seated })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { makeCourse, makeCourseSession } from './courses.fixtures.ts';
import { mayShowInterest } from './course.ts';
import {
  hasRoomToWait,
  hasSignUpAhead,
  isFull,
  maySignUp,
  mayWithdraw,
  signUpPhase,
  wouldWithdrawLate,
} from './sign-up-phase.ts';

const at = (time: string) => Date.parse(`2026-11-${time}Z`);
const session = makeCourseSession({
  starts: '2026-11-30T08:00:00Z',
  signUpOpens: '2026-11-10T08:00:00Z',
  signUpCloses: '2026-11-20T08:00:00Z',
  cancelUntil: '2026-11-25T08:00:00Z',
});

describe('the sign-up of an open session', () => {
  it.each([
    ['10T07:59:59', 'opens'],
    ['10T08:00:00', 'open'],
    ['18T07:59:59', 'open'],
    ['18T08:00:00', 'closingSoon'],
    ['20T08:00:00', 'closingSoon'],
    ['20T08:00:01', 'closed'],
    ['30T08:00:00', 'started'],
  ])('at %s is: %s', (now, phase) => {
    expect(signUpPhase(session, at(now))).toBe(phase);
    expect(maySignUp(session, at(now))).toBe(phase === 'open' || phase === 'closingSoon');
    expect(hasSignUpAhead(session, at(now))).toBe(!['closed', 'started'].includes(phase));
  });

  it.each([
    ['planned', 'notPlanned'],
    ['closed', 'closed'],
    ['cancelled', 'cancelled'],
    ['held', 'held'],
  ] as const)('of a session that is %s is: %s', (state, phase) => {
    expect(signUpPhase({ ...session, state }, at('15T08:00:00'))).toBe(phase);
  });
});

it('one may withdraw until the start, and after the limit it is late', () => {
  expect(mayWithdraw(session, at('30T07:59:59'))).toBe(true);
  expect(mayWithdraw(session, at('30T08:00:00'))).toBe(false);
  expect(mayWithdraw({ ...session, state: 'cancelled' }, at('15T08:00:00'))).toBe(false);
  expect(wouldWithdrawLate(session, at('25T08:00:00'))).toBe(false);
  expect(wouldWithdrawLate(session, at('25T08:00:01'))).toBe(true);
  expect(wouldWithdrawLate({ cancelUntil: null }, at('29T08:00:00'))).toBe(false);
});

it.each([
  [{ free: 1, waiting: 0 }, false],
  [{ free: 0, waiting: 0 }, true],
  [{ free: null, waiting: 0 }, false],
])('with %j the session is full: %s', (state, full) => {
  expect(isFull(state)).toBe(full);
});

it('a waiting list takes as many as it has room for', () => {
  expect(hasRoomToWait({ waitingListCapacity: 2 }, 1)).toBe(true);
  expect(hasRoomToWait({ waitingListCapacity: 2 }, 2)).toBe(false);
  expect(hasRoomToWait({ waitingListCapacity: 0 }, 0)).toBe(false);
  expect(hasRoomToWait({ waitingListCapacity: null }, 900)).toBe(true);
});

it('interest is for what one cannot sign up for, until the course is closed', () => {
  expect(mayShowInterest(makeCourse({ stage: 'idea' }), false)).toBe(true);
  expect(mayShowInterest(makeCourse({ stage: 'running' }), true)).toBe(false);
  expect(mayShowInterest(makeCourse({ stage: 'closed' }), false)).toBe(false);
});

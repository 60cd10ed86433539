import { describe, expect, it } from 'vitest';
import { makeCourseSession, makeEntry } from './courses.fixtures.ts';
import type { SeatEntry, SeatState } from './seats.ts';
import type { CourseSession } from './session.ts';
import { availableActs } from './available-acts.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const room: SeatState = { entries: [], seated: 1, waiting: 0, free: 1, overbookedBy: 0 };
const full: SeatState = { ...room, waiting: 2, free: 0 };

type Said = {
  readonly session?: Partial<CourseSession>;
  readonly state?: SeatState;
  readonly seat?: Partial<SeatEntry>;
  readonly coaching?: Partial<SeatEntry>;
};

const actsOf = ({ session = {}, state = room, seat, coaching }: Said) =>
  availableActs(
    {
      course: { supplement: '' },
      session: makeCourseSession({ starts: '2026-12-14T08:00:00Z', ...session }),
      state,
      seat: seat && makeEntry(seat),
      coaching: coaching && makeEntry({ part: 'coaching', ...coaching }),
    },
    now,
  );

describe('what one can do on a session', () => {
  it.each<[string, Said, readonly string[]]>([
    ['a newcomer signs up', {}, ['signUp']],
    ['a newcomer joins the queue', { state: full }, ['signUp']],
    ['nobody queues where there is no room', { state: full, session: { waitingListCapacity: 2 } }, []],
    ['nothing before it opens', { session: { signUpOpens: '2026-11-24T09:00:00Z' } }, []],
    ['nothing while it is planned', { session: { state: 'planned' } }, []],
    ['who has a seat can leave it', { seat: { status: 'seated' } }, ['withdraw']],
    ['also after closing', { seat: { status: 'seated' }, session: { state: 'closed' } }, ['withdraw']],
    ['not once it has begun', { seat: { status: 'seated' }, session: { starts: '2026-11-23T09:00:00Z' } }, []],
    ['who left can come back', { seat: { status: 'withdrawn' } }, ['signUp']],
    [
      'and drop the coaching they still ask for',
      { seat: { status: 'withdrawn' }, coaching: { status: 'waiting' }, session: { coachingCapacity: 2 } },
      ['signUp', 'dropCoaching'],
    ],
    [
      'whom HR declined can only leave',
      { seat: { status: 'declined' }, session: { coachingCapacity: 2 } },
      ['withdraw'],
    ],
    [
      'and whom HR declined the coaching can drop it',
      { seat: { status: 'seated' }, coaching: { status: 'declined' }, session: { coachingCapacity: 2 } },
      ['withdraw', 'dropCoaching'],
    ],
    ['a cancelled session takes nothing', { seat: { status: 'cancelled' }, session: { state: 'cancelled' } }, []],
    [
      'coaching is added to a seat',
      { seat: { status: 'seated' }, session: { coachingCapacity: 2 } },
      ['withdraw', 'addCoaching'],
    ],
    [
      'and dropped',
      { seat: { status: 'seated' }, coaching: { status: 'waiting' }, session: { coachingCapacity: 2 } },
      ['withdraw', 'dropCoaching'],
    ],
  ])('%s', (_, said, acts) => {
    expect(actsOf(said)).toEqual(acts);
  });
});

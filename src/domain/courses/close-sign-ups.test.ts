import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { closedAt } from './close-sign-ups.ts';
import { makeCourseSession } from './courses.fixtures.ts';
import { makeRow } from './seats.fixtures.ts';
import { seats } from './seats.ts';
import { seatSessionOf } from './seat-session.ts';

describe('closing sign-up by hand', () => {
  it.each([
    ['without a deadline closes now', null, null, { signUpCloses: isoOf(5) }],
    ['before the deadline closes now', isoOf(1), isoOf(9), { signUpCloses: isoOf(5) }],
    ['after the deadline keeps it', isoOf(1), isoOf(4), {}],
    [
      'before it has opened opens and closes at once',
      isoOf(7),
      isoOf(9),
      { signUpOpens: isoOf(5), signUpCloses: isoOf(5) },
    ],
  ])('%s', (_, signUpOpens, signUpCloses, changes) => {
    expect(closedAt({ signUpOpens, signUpCloses }, isoOf(5))).toEqual({ state: 'closed', ...changes });
  });

  it('never lets in whoever was not in time before, and turns nobody out who was', () => {
    const minute = fc.integer({ min: 0, max: 60 });
    const instant = fc.option(minute.map(isoOf), { nil: null });
    fc.assert(
      fc.property(instant, instant, minute, minute, (signUpOpens, signUpCloses, now, signedUp) => {
        fc.pre(signedUp !== now);
        fc.pre(signUpOpens === null || signUpCloses === null || signUpOpens <= signUpCloses);
        const before = makeCourseSession({ signUpOpens, signUpCloses });
        const after = { ...before, ...closedAt(before, isoOf(now)) };
        const isSeated = (session: typeof before) =>
          seats(seatSessionOf(session), [makeRow({ id: 1, sessionId: session.id, created: isoOf(signedUp) })], [])
            .seated === 1;
        expect(isSeated(after)).toBe(isSeated(before) && signedUp <= now);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { SignUpRow } from '#data/courses/ledger-rows.ts';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { makeRow } from '#domain/courses/seats.fixtures.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { hasToDo, isWatched, sessionToDo } from './session-to-do.ts';

const starts = '2026-12-01T08:00:00Z';
const session = (said: Partial<CourseSession> = {}) =>
  ({ ...makeCourseSession({ starts, capacity: 1 }), ...said }) as CourseSession;
const stamped = (said: Parameters<typeof makeRow>[0]): SignUpRow => {
  const row = makeRow(said);
  return { ...row, committee: '', author: row.person, editor: row.person, modified: row.created };
};
const rows = [stamped({ id: 1 }), stamped({ id: 2 }), stamped({ id: 3, person: 'p1', kind: 'withdraw' })];
const ledger = { sessionId: 7, rows, rulings: [], malformed: [] };
const at = (instant: string) => Date.parse(instant);

describe('what a session asks of HR', () => {
  it('is to tell who moved up, and to call when the start is near', () => {
    expect(sessionToDo(session(), ledger, [], at('2026-11-24T08:00:00Z'))).toMatchObject({ tell: 1, call: 0 });
    expect(sessionToDo(session(), ledger, [], at('2026-11-30T08:00:00Z'))).toMatchObject({ tell: 0, call: 1 });
  });

  it('is not known before it is known who has been told', () => {
    expect(hasToDo(sessionToDo(session(), ledger, undefined, at('2026-11-30T08:00:00Z')))).toBe(false);
    expect(sessionToDo(session(), ledger, undefined, at('2026-12-01T08:00:00Z')).markHeld).toBe(true);
  });

  it('is to mark it as held once it has begun', () => {
    const toDo = sessionToDo(session(), ledger, [], at('2026-12-01T08:00:00Z'));
    expect(toDo).toMatchObject({ markHeld: true, call: 0 });
    expect(isWatched(session(), at('2026-12-01T08:00:00Z'))).toBe(false);
  });

  it('is to open it when its sign-up was to have opened', () => {
    const planned = session({ state: 'planned', signUpOpens: '2026-11-24T08:00:00Z' });
    expect(sessionToDo(planned, undefined, [], at('2026-11-24T07:59:59Z')).openIt).toBe(false);
    expect(hasToDo(sessionToDo(planned, undefined, [], at('2026-11-24T08:00:00Z')))).toBe(true);
  });

  it('is nothing when it is cancelled or held, or not read yet', () => {
    for (const state of ['cancelled', 'held', 'planned'] as const)
      expect(hasToDo(sessionToDo(session({ state }), ledger, [], at('2026-11-24T08:00:00Z')))).toBe(false);
    expect(hasToDo(sessionToDo(session(), undefined, [], at('2026-11-24T08:00:00Z')))).toBe(false);
  });
});

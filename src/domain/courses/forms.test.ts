import { describe, expect, it } from 'vitest';
import { courseProblems, proposedSlug } from './course-form.ts';
import { makeCourse, makeCourseSession } from './courses.fixtures.ts';
import { sessionProblems, type SessionDraft } from './session-form.ts';

const said = (problems: readonly { field: string; code: string }[]) =>
  problems.map(({ field, code }) => `${field} ${code}`);

describe('a course', () => {
  it.each([
    [{}, []],
    [{ slug: 'andet' }, ['slug taken']],
    [{ targetGroups: [] }, ['targetGroups missing']],
  ])('with %j has the problems %j', (change, problems) => {
    expect(said(courseProblems(makeCourse(change), ['andet']))).toEqual(problems);
  });

  it.each([
    ['Den gode sygefraværssamtale', 'den-gode-sygefravaerssamtale'],
    ['  Fyraftensmøde: spot – ledertalenter!', 'fyraftensmoede-spot-ledertalenter'],
    ['Ålborg', 'aalborg-3'],
    ['', 'kursus'],
  ])('called %j gets the address %s, unlike the others', (title, slug) => {
    expect(proposedSlug(title, ['aalborg', 'aalborg-2'])).toBe(slug);
    expect(said(courseProblems(makeCourse({ slug }), []))).toEqual([]);
  });
});

describe('a session', () => {
  const starts = '2026-11-23T08:00:00Z';
  const [day, before, after] = ['2026-11-20T08:00:00Z', '2026-11-19T08:00:00Z', '2026-11-24T08:00:00Z'];
  const draft = (change: Partial<SessionDraft>): SessionDraft => ({
    ...makeCourseSession({ starts }),
    cancelText: '',
    ...change,
  });

  it.each<[Partial<SessionDraft>, string[]]>([
    [{}, []],
    [{ starts: null }, ['starts missing']],
    [{ ends: starts }, []],
    [{ ends: before }, ['ends beforeStart']],
    [{ signUpOpens: before, signUpCloses: day, cancelUntil: starts }, []],
    [{ signUpOpens: day, signUpCloses: before }, ['signUpCloses beforeOpening']],
    [{ signUpOpens: after }, ['signUpOpens afterStart']],
    [{ signUpCloses: after }, ['signUpCloses afterStart']],
    [{ cancelUntil: after }, ['cancelUntil afterStart']],
    [{ timing: 'open', cancelUntil: after, starts: null }, []],
    [{ timing: 'quarter' }, ['fromYear missing', 'fromQuarter missing']],
    [{ timing: 'quarter', fromYear: 2026, fromQuarter: 4, toYear: 2027 }, ['toQuarter missing']],
    [{ timing: 'quarter', fromYear: 2026, fromQuarter: 4, toYear: 2027, toQuarter: 1 }, []],
    [
      { timing: 'quarter', fromYear: 2026, fromQuarter: 4, toYear: 2026, toQuarter: 3 },
      ['toQuarter beforeFirstQuarter'],
    ],
    [{ capacity: 0, waitingListCapacity: 0, coachingCapacity: 0 }, []],
    [{ capacity: 5, reservedSeats: 5 }, []],
    [{ capacity: 5, reservedSeats: 6 }, ['reservedSeats moreThanCapacity']],
    [{ reservedSeats: 1 }, ['reservedSeats withoutCapacity']],
    [{ state: 'cancelled' }, ['cancelText missing']],
    [{ state: 'cancelled', cancelText: 'Underviseren er syg' }, []],
  ])('with %j has the problems %j', (change, problems) => {
    expect(said(sessionProblems(draft(change)))).toEqual(problems);
  });
});

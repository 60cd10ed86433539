import { describe, expect, it } from 'vitest';
import { sessionColumns } from '#data/courses/course-forms.ts';
import { sessionProblems } from '#domain/courses/session-form.ts';
import { problemsOf } from '#ui/forms/judged-by.ts';
import { chosenTime, newSession, sessionChanges, sessionFields, sessionTyped } from './session-values.ts';

const stored = {
  ...sessionFields({ ...newSession, starts: '2027-02-04T09:00', capacity: '20' }),
  signUpCloses: '2027-01-07T11:00:42Z',
};
const rest = { course: 'kursus', state: 'planned', cancelText: '' } as const;

function problems(said: Readonly<Record<string, unknown>>): string[] {
  const typed = chosenTime({ ...sessionTyped(stored), ...(said as typeof newSession) });
  const judgement = {
    columns: sessionColumns,
    sayingOf: ({ code }: { code: string }) => code,
    rules: (session: ReturnType<typeof sessionFields>) =>
      sessionProblems({ ...rest, ...session }).map(({ field, code }) => ({ field, message: code })),
  };
  return [...problemsOf(judgement, typed)].map(([field, code]) => `${field} ${code}`);
}

describe('what stands in the form of a session', () => {
  it('is the time on the clock in Copenhagen, and saved as the instant it is', () => {
    expect(sessionTyped(stored)['starts']).toBe('2027-02-04T09:00');
    expect(sessionFields(sessionTyped(stored)).starts).toBe('2027-02-04T08:00:00Z');
  });

  it('is saved field by field: an untouched second is not rounded off', () => {
    const typed = sessionTyped(stored);
    expect(sessionChanges(stored, typed)).toEqual({});
    expect(sessionChanges(stored, { ...typed, place: ' Biblioteket ' })).toEqual({ place: 'Biblioteket' });
  });

  it('forgets the time that is not chosen, also when it was typed half', () => {
    const quarter = { ...sessionTyped(stored), timing: 'quarter', fromYear: '2027', fromQuarter: '2' };
    expect(sessionFields(quarter)).toMatchObject({ starts: null, fromYear: 2027, fromQuarter: 2 });
    expect(problems({ timing: 'quarter', fromYear: '2027', fromQuarter: '2', ends: '?T' })).toEqual([]);
  });

  it.each([
    [{ capacity: 'tre' }, 'capacity notWhole'],
    [{ capacity: '-1' }, 'capacity outside'],
    [{ capacity: '1,5' }, 'capacity notWhole'],
    [{ reservedSeats: '21' }, 'reservedSeats moreThanCapacity'],
    [{ ends: '2027-02-04T08:00' }, 'ends beforeStart'],
    [{ ends: '2027-02-04T' }, 'ends timeMissing'],
    [{ signUpCloses: '2027-02-05T08:00' }, 'signUpCloses afterStart'],
    [{ starts: '' }, 'starts missing'],
    [{ timing: 'quarter', fromYear: '27', fromQuarter: '1' }, 'fromYear outside'],
    [{ timing: 'quarter', fromYear: '2027', fromQuarter: '5' }, 'fromQuarter outside'],
    [{ onlineLink: ['javascript:alert(1)', ''] }, 'onlineLink notALink'],
    [{ onlineLink: ['http://intranet', ''] }, 'onlineLink notALink'],
  ])('%o is refused: %s', (said, problem) => {
    expect(problems(said)).toEqual([problem]);
  });

  it('takes a thousand seats as people write them', () => {
    expect(problems({ capacity: '1.000' })).toEqual([]);
    expect(sessionFields({ ...sessionTyped(stored), capacity: '1.000' }).capacity).toBe(1000);
  });

  it('is sound as it was stored', () => {
    expect(problems({})).toEqual([]);
  });
});

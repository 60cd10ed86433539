import { describe, expect, it } from 'vitest';
import { emptySession, sessionChanges, sessionFields, sessionValueProblems, sessionValues } from './session-values.ts';

const stored = {
  ...sessionFields({ ...emptySession, starts: '2027-02-04T09:00', capacity: '20' }),
  signUpCloses: '2027-01-07T11:00:42Z',
};
const rest = { course: 'kursus', state: 'planned', cancelText: '' } as const;
const problems = (said: Partial<typeof emptySession>) =>
  sessionValueProblems({ ...sessionValues(stored), ...said }, rest).map(({ field, code }) => `${field} ${code}`);

describe('what stands in the form of a session', () => {
  it('is the time on the clock in Copenhagen, and saved as the instant it is', () => {
    expect(sessionValues(stored).starts).toBe('2027-02-04T09:00');
    expect(sessionFields(sessionValues(stored)).starts).toBe('2027-02-04T08:00:00Z');
  });

  it('is saved field by field: an untouched second is not rounded off', () => {
    const values = sessionValues(stored);
    expect(sessionChanges(values, values)).toEqual({});
    expect(sessionChanges(values, { ...values, place: ' Biblioteket ' })).toEqual({ place: 'Biblioteket' });
  });

  it('forgets the time that is not chosen', () => {
    const quarter = { ...sessionValues(stored), timing: 'quarter', fromYear: '2027', fromQuarter: '2' } as const;
    expect(sessionFields(quarter)).toMatchObject({ starts: null, fromYear: 2027, fromQuarter: 2 });
  });

  it.each([
    [{ capacity: 'tre' }, 'capacity notAWholeNumber'],
    [{ capacity: '-1' }, 'capacity notAWholeNumber'],
    [{ reservedSeats: '21' }, 'reservedSeats moreThanCapacity'],
    [{ ends: '2027-02-04T08:00' }, 'ends beforeStart'],
    [{ signUpCloses: '2027-02-05T08:00' }, 'signUpCloses afterStart'],
    [{ starts: '' }, 'starts missing'],
    [{ onlineLink: 'javascript:alert(1)' }, 'onlineLink notALink'],
    [{ onlineLink: 'http://intranet' }, 'onlineLink notALink'],
  ])('%o is refused: %s', (said, problem) => {
    expect(problems(said)).toEqual([problem]);
  });

  it('is sound as it was stored', () => {
    expect(problems({})).toEqual([]);
  });
});

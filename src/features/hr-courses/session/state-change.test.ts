import { describe, expect, it } from 'vitest';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { changesTo, problemIn, type StateChange } from './state-change.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const desk = (signUpCloses: string | null) => ({
  now,
  session: makeCourseSession({ starts: '2026-12-14T08:00:00Z', signUpCloses }),
});
const passed = desk('2026-11-20T09:00:00Z');

describe('what HR does with the state of a session', () => {
  it.each<[StateChange, string, string | undefined]>([
    ['cancel', ' ', 'cancelTextMissing'],
    ['cancel', 'Syg', undefined],
    ['reword', '', 'cancelTextMissing'],
    ['held', '', undefined],
  ])('%s with the words »%s«: %s', (change, text, problem) => {
    expect(problemIn(change, { text, closes: '' }, passed)).toBe(problem);
  });

  it.each([
    ['2026-11-23T10:00', 'newClosesWrong'], // now, on a clock in Copenhagen
    ['2026-11-23T10:01', undefined],
    ['2026-12-14T09:00', undefined],
    ['2026-12-14T09:01', 'newClosesWrong'],
    ['', undefined],
  ])('opening with a new deadline at %s: %s', (closes, problem) => {
    expect(problemIn('open', { text: '', closes }, passed)).toBe(problem);
  });

  it('opening replaces a deadline that has passed, and leaves one that has not', () => {
    const typed = { text: '', closes: '2026-12-01T12:00' };
    expect(changesTo('open', typed, passed)).toEqual({ state: 'open', signUpCloses: '2026-12-01T11:00:00Z' });
    expect(changesTo('open', { ...typed, closes: '' }, passed)).toEqual({ state: 'open', signUpCloses: null });
    expect(changesTo('open', typed, desk('2026-12-01T09:00:00Z'))).toEqual({ state: 'open' });
  });

  it('other words about a cancellation leave the state as it is', () => {
    expect(changesTo('reword', { text: ' Ny dato. ', closes: '' }, passed)).toEqual({ cancelText: 'Ny dato.' });
  });
});

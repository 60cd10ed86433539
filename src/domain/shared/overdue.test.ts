import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plain-date.ts';
import { isOverdue, overdueOf } from './overdue.ts';

const day = (text: string) => plainDate(text)!;
const today = day('2026-11-23');

describe('what should have been checked', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-11-24', false],
  ])('by %s is overdue on 23 November: %s', (reviewBy, overdue) => {
    expect(isOverdue({ reviewBy: day(reviewBy) }, today)).toBe(overdue);
  });

  it('is never what has no day', () => {
    expect(isOverdue({ reviewBy: null }, today)).toBe(false);
  });

  it('stands with what has waited longest first', () => {
    const items = ['2026-11-20', '2026-12-01', '2025-01-01'].map((reviewBy) => ({ reviewBy: day(reviewBy) }));
    expect(overdueOf([...items, { reviewBy: null }], today)).toEqual([items[2], items[0]]);
  });
});

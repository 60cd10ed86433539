import { describe, expect, it } from 'vitest';
import type { Timed } from '#domain/courses/session-time.ts';
import { medDa } from './med.da.ts';
import { sessionWords } from './session-words.ts';

const undecided: Timed = {
  timing: 'open',
  starts: null,
  ends: null,
  fromYear: null,
  fromQuarter: null,
  toYear: null,
  toQuarter: null,
};
const now = Date.parse('2026-11-22T09:00:00Z');
const said = (session: Partial<Timed>) =>
  sessionWords({ ...undecided, ...session }, { now, words: medDa, language: 'da' }).replaceAll('\u00a0', ' ');

describe('when a course is', () => {
  it('is a day with its hours in Copenhagen', () => {
    const session = { timing: 'date', starts: '2027-03-11T08:00:00Z', ends: '2027-03-11T11:00:00Z' } as const;
    expect(said(session)).toBe('Torsdag 11. marts 2027 kl. 9.00–12.00');
    expect(said({ ...session, ends: null })).toBe('Torsdag 11. marts 2027 kl. 9.00');
  });

  it('is two days where it ends on another', () => {
    const session = { timing: 'date', starts: '2027-03-11T08:00:00Z', ends: '2027-03-12T14:00:00Z' } as const;
    expect(said(session)).toBe('Torsdag 11. marts 2027 kl. 9.00 – fredag 12. marts 2027 kl. 15.00');
  });

  it('is a quarter, or from one to another', () => {
    const quarter = { timing: 'quarter', fromYear: 2027, fromQuarter: 1 } as const;
    expect(said(quarter)).toBe('1. kvartal 2027');
    expect(said({ ...quarter, toYear: 2027, toQuarter: 2 })).toBe('1. kvartal 2027 – 2. kvartal 2027');
  });

  it('may be undecided', () => {
    expect(said({})).toBe('Dato er ikke fastlagt endnu');
  });
});

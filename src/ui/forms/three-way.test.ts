import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from './three-way.ts';

const base = { place: 'Rådhuset', capacity: '20', title: '' };

describe('the changes of two people to one row', () => {
  it('stand beside each other when they are of different fields', () => {
    const merged = mergeChanges(base, { ...base, place: 'Biblioteket' }, { ...base, capacity: '24' });
    expect(merged).toEqual({
      fields: { place: 'Biblioteket', capacity: '24', title: '' },
      clashes: [],
      theirs: ['capacity'],
    });
  });

  it('clash where both changed the same field to different things, and mine is kept until somebody chooses', () => {
    const merged = mergeChanges(base, { ...base, capacity: '18' }, { ...base, capacity: '24' });
    expect(merged.clashes).toEqual([{ field: 'capacity', mine: '18', theirs: '24' }]);
    expect(merged.fields.capacity).toBe('18');
  });

  it('are one change when both made the same', () => {
    const same = { ...base, capacity: '24' };
    expect(mergeChanges(base, same, same)).toEqual({ fields: same, clashes: [], theirs: [] });
  });

  it('are never lost: each field is what one of them made of it', () => {
    const row = fc.record({ one: fc.constantFrom('a', 'b', 'c'), other: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(row, row, row, (before, mine, theirs) => {
        const { fields, clashes } = mergeChanges(before, mine, theirs);
        for (const field of ['one', 'other'] as const) {
          const clashed = clashes.some((clash) => clash.field === field);
          const changed = [mine[field], theirs[field]].filter((value) => value !== before[field]);
          if (clashed) expect(new Set(changed).size).toBe(2);
          else expect(fields[field]).toBe(changed[0] ?? before[field]);
        }
      }),
    );
  });
});

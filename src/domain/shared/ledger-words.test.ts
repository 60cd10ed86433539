import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestWords, withoutRepeats, type Word } from './ledger-words.ts';

type Said = Word & { readonly matter: string };

const said = fc.record({
  id: fc.integer({ min: 1, max: 10_000 }),
  requestId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  author: fc.constantFrom('7', '8'),
  matter: fc.constantFrom('mad', 'bil'),
});
const ledgers = fc.uniqueArray(said, { selector: ({ id }) => id, maxLength: 30 });

describe('a row that was sent again', () => {
  it('is the row that was there first, whatever order the rows come in', () => {
    fc.assert(
      fc.property(ledgers, (rows) => {
        const kept = withoutRepeats(rows);
        expect(kept).toEqual(withoutRepeats(rows.toReversed()));
        for (const { id, author, requestId } of rows) {
          const first = kept.filter((row) => row.author === author && row.requestId === requestId);
          expect(first).toHaveLength(1);
          expect(first[0]!.id).toBeLessThanOrEqual(id);
        }
      }),
    );
  });

  it('of another author, or in another case, is a row of its own', () => {
    const word = { id: 1, requestId: 'a', author: '7', case: 'x' };
    expect(withoutRepeats([word, { ...word, id: 2, author: '8' }])).toHaveLength(2);
    expect(withoutRepeats([word, { ...word, id: 2, case: 'y' }])).toHaveLength(2);
    expect(withoutRepeats([word, { ...word, id: 2 }])).toEqual([word]);
  });
});

describe('the newest word', () => {
  it('on each matter is the highest ID that was not sent before', () => {
    fc.assert(
      fc.property(ledgers, (rows) => {
        const kept = withoutRepeats(rows);
        const newest = newestWords<Said, string>(rows, ({ matter }) => matter);
        expect([...newest.keys()].sort()).toEqual([...new Set(kept.map(({ matter }) => matter))].sort());
        for (const row of kept) expect(newest.get(row.matter)!.id).toBeGreaterThanOrEqual(row.id);
      }),
    );
  });

  it('is not undone by the word before it when that is sent again', () => {
    const [yes, no] = [
      { id: 1, requestId: 'a', matter: 'mad' },
      { id: 2, requestId: 'b', matter: 'mad' },
    ];
    expect(newestWords([yes, no, { ...yes, id: 3 }], ({ matter }) => matter)).toEqual(new Map([['mad', no]]));
  });
});

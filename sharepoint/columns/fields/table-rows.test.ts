import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice } from '../choice.ts';
import { dateTime } from '../date-time.ts';
import { foreignText } from '../foreign-text.ts';
import { note } from '../note.ts';
import { number } from '../number.ts';
import { text } from '../text.ts';
import { cellWords } from './cell-words.fixtures.ts';
import { hasWords, inOrder, isInside, optionsOf, searchTexts } from './table-rows.ts';

const columns = {
  title: text({ internalName: 'Title', title: 'Navn', required: true, group: 'Om' }),
  kind: choice({ internalName: 'Kind', title: 'Slags', labels: { big: 'Stor', small: 'Lille' }, fallback: 'small' }),
  starts: dateTime({ internalName: 'Starts', title: 'Begynder', group: 'Hvornår' }),
  seats: number({ internalName: 'Seats', title: 'Pladser', min: 0 }),
  unit: foreignText({ internalName: 'Unit', title: 'Enhed', to: 'units', group: 'Om' }),
  about: note({ internalName: 'About', title: 'Tekst' }),
};
const row = { title: 'Kursus', kind: 'big', starts: '2027-02-04T08:00:42Z', seats: 20, unit: 'hr', about: '' };

describe('a table of rows', () => {
  const seatsOf = (rows: readonly { readonly seats: number | null }[]) => rows.map(({ seats }) => seats);
  const rows = [7, null, 12, 3].map((seats, place) => ({ ...row, seats, title: `Hold ${place}` }));

  it('puts what is empty last, whichever way it is turned', () => {
    const ascending = inOrder(rows, columns.seats, { key: 'seats', direction: 'ascending' }, cellWords);
    const descending = inOrder(rows, columns.seats, { key: 'seats', direction: 'descending' }, cellWords);
    expect([seatsOf(ascending), seatsOf(descending)]).toEqual([
      [3, 7, 12, null],
      [12, 7, 3, null],
    ]);
  });

  it('loses and makes no row by being ordered', () => {
    const anyRows = fc.array(fc.record({ seats: fc.option(fc.integer()), title: fc.string() }));
    fc.assert(
      fc.property(anyRows, (some) => {
        const ordered = inOrder(some, columns.title, { key: 'title', direction: 'descending' }, cellWords);
        expect(new Set(ordered)).toEqual(new Set(some));
        expect(ordered).toHaveLength(some.length);
      }),
    );
  });

  it('is narrowed to a choice, to a unit, and from one value to another', () => {
    expect(isInside(columns.kind, 'big', { option: 'big' }, cellWords)).toBe(true);
    expect(isInside(columns.kind, 'big', { option: 'small' }, cellWords)).toBe(false);
    expect(optionsOf(columns.unit, ['hr', '', 'it', 'hr'], cellWords)).toEqual([
      ['hr', 'units hr'],
      ['it', 'units it'],
    ]);
    const inside = rows.filter(({ seats }) => isInside(columns.seats, seats, { from: '4', to: '12' }, cellWords));
    expect(seatsOf(inside)).toEqual([7, 12]);
  });

  it('is not narrowed by a limit that is typed half', () => {
    expect(isInside(columns.starts, row.starts, { from: '?T' }, cellWords)).toBe(true);
  });

  it('finds words in any cell, in any order, however they are written', () => {
    const [words = ''] = searchTexts(columns, [row], cellWords);
    expect(hasWords(words, 'STOR kursus')).toBe(true);
    expect(hasWords(words, 'units hr')).toBe(true);
    expect(hasWords(words, 'kursus lille')).toBe(false);
    expect(hasWords(words, '')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { choice } from '../choice.ts';
import { dateTime } from '../date-time.ts';
import { foreignText } from '../foreign-text.ts';
import { note } from '../note.ts';
import { number } from '../number.ts';
import { text } from '../text.ts';
import { changedValues, emptyRow, groupsOf, judgeRow, typedRow } from './form-row.ts';

const columns = {
  title: text({ internalName: 'Title', title: 'Navn', required: true, group: 'Om' }),
  kind: choice({ internalName: 'Kind', title: 'Slags', labels: { big: 'Stor', small: 'Lille' }, fallback: 'small' }),
  starts: dateTime({ internalName: 'Starts', title: 'Begynder', group: 'Hvornår' }),
  seats: number({ internalName: 'Seats', title: 'Pladser', min: 0 }),
  unit: foreignText({ internalName: 'Unit', title: 'Enhed', to: 'units', group: 'Om' }),
  about: note({ internalName: 'About', title: 'Tekst' }),
};
const row = { title: 'Kursus', kind: 'big', starts: '2027-02-04T08:00:42Z', seats: 20, unit: 'hr', about: '' };

describe('a form of a row', () => {
  it('holds what the row holds', () => {
    expect(typedRow(columns, row)).toEqual({ ...row, starts: '2027-02-04T09:00', seats: '20' });
  });

  it('begins with what an empty cell is', () => {
    expect(emptyRow(columns)).toEqual({ title: '', kind: 'small', starts: '', seats: '', unit: '', about: '' });
  });

  it('says everything that is wrong, in the order of the columns', () => {
    const typed = { ...typedRow(columns, row), title: ' ', seats: '-1', starts: '2027-02-04T' };
    expect(judgeRow(columns, typed)).toEqual({
      values: { ...row, title: '', seats: null, starts: null },
      problems: [
        { field: 'title', problem: { code: 'missing' } },
        { field: 'starts', problem: { code: 'timeMissing' } },
        { field: 'seats', problem: { code: 'outside', least: 0, most: undefined } },
      ],
    });
  });

  it('gives all values when nothing is wrong', () => {
    expect(judgeRow(columns, { ...typedRow(columns, row), seats: '' })).toEqual({
      values: { ...row, starts: '2027-02-04T08:00:00Z', seats: null },
      problems: [],
    });
  });

  it('changes only what was touched: an untouched second stays', () => {
    const before = typedRow(columns, row);
    expect(changedValues(columns, before, before)).toEqual({});
    expect(changedValues(columns, before, { ...before, seats: '20 ', title: 'Nyt' })).toEqual({ title: 'Nyt' });
  });

  it('stands under its headings, a column without one with the column before it', () => {
    expect(groupsOf(columns)).toEqual([
      { title: 'Om', keys: ['title', 'kind', 'unit', 'about'] },
      { title: 'Hvornår', keys: ['starts', 'seats'] },
    ]);
  });
});

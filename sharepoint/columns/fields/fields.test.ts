import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refused } from '#kernel/result.ts';
import { choice } from '../choice.ts';
import type { Column } from '../column.ts';
import { columnFixtures } from '../columns.fixtures.ts';
import { currency } from '../currency.ts';
import { dateTime } from '../date-time.ts';
import { date } from '../date.ts';
import { link } from '../link.ts';
import { multiChoice } from '../multi-choice.ts';
import { note } from '../note.ts';
import { number } from '../number.ts';
import { text } from '../text.ts';
import { cellWords } from './cell-words.fixtures.ts';
import { cellOf, fieldOf, isNothing, judge } from './field-of.ts';
import type { Typed } from './field-kind.ts';

const base = { internalName: 'Example', title: 'Eksempel' };

const anyTyped: fc.Arbitrary<Typed> = fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));

/** What its field can show of a value: a text without what is around it, a moment to the minute, two decimals. */
const shown: Readonly<Record<string, (value: any) => unknown>> = {
  text: (value: string) => value.trim().replace(/\s*[\r\n]+\s*/g, ' '),
  note: (value: string) => value.replaceAll('\r\n', '\n').trim(),
  foreignText: (value: string) => value.trim(),
  dateTime: (value: string) => value.replace(/\d\dZ$/, '00Z'),
  link: ({ url, description }: { url: string; description: string }) => ({
    url,
    description: description.trim() || url,
  }),
};

/** Numbers with as many decimals as the column of the fixture has. */
const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);

describe.each(Object.entries(columnFixtures))('the field of a %s column', (kind, fixture) => {
  const arbitrary = kind === 'number' ? hundredths : fixture.arbitrary;
  const optional = fixture.column({ required: false });
  const required = fixture.column({ required: true });
  const field = fieldOf(optional);

  it('shows a value and reads it back, and the list takes it', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const typed = field.typedOf(value, optional);
        fc.pre(!field.isBlank(typed) && isShown(kind, value));
        const read = judge(optional, typed);
        expect(read).toEqual(accepted(shown[kind]?.(value) ?? value));
        if (read.ok) expect(optional.read(optional.write(read.value))).toEqual(read);
      }),
    );
  });

  it('never throws, and whatever it accepts the list can read', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const read = judge(optional, typed);
        if (read.ok) expect(optional.read(optional.write(read.value))).toHaveProperty('ok', true);
      }),
    );
  });

  it('asks for something where something is required', () => {
    const typed = field.typedOf(fixture.empty, required);
    if (field.isBlank(typed)) expect(judge(required, typed)).toEqual(refused({ code: 'missing' }));
    else expect(judge(required, typed).ok).toBe(true);
  });

  it('has a cell with words for every value, and none for nothing', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(typeof cellOf(optional, value, cellWords)).toBe('string');
      }),
    );
    if (isNothing(fixture.empty)) expect(cellOf(optional, fixture.empty, cellWords)).toBe('');
  });

  it('orders any two values one way', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (one, other) => {
        const forth = Math.sign(field.compare(one, other, optional, cellWords));
        expect(forth + Math.sign(field.compare(other, one, optional, cellWords))).toBe(0);
      }),
    );
  });
});

/** Hours that come twice in October can not be told apart by a clock, and only safe addresses are accepted. */
function isShown(kind: string, value: any): boolean {
  if (kind === 'link') return value.url.startsWith('https://') && value.url.length <= 255;
  if (kind === 'date') return value >= '1900';
  if (kind === 'dateTime') return !/-10-\d\dT0[0-2]/.test(value);
  return true;
}

const judged = (column: Column<any>, typed: Typed) => judge(column, typed);

describe('what is typed', () => {
  it.each<[string, Column<any>, Typed, unknown]>([
    ['a whole number with a dot', number(base), '1.000', 1000],
    ['kroner with øre', currency(base), '1.000,50 kr.', 100_050],
    ['a line break in one line', text(base), ' to\nlinjer ', 'to linjer'],
    [
      'an address without words',
      link(base),
      [' https://kommune.example ', ''],
      { url: 'https://kommune.example', description: 'https://kommune.example' },
    ],
    ['empty lines between keys', note({ ...base, holds: 'keys' }), 'en\n\n to \n', 'en\nto'],
    ['choices out of order', multiChoice({ ...base, labels: { a: 'A', b: 'B' } }), ['b', 'a'], ['a', 'b']],
    [
      'no choice where there is one to fall back on',
      choice({ ...base, labels: { a: 'A', b: 'B' }, fallback: 'b' }),
      '',
      'b',
    ],
    ['a moment', dateTime(base), '2027-02-04T09:00', '2027-02-04T08:00:00Z'],
    ['the leap day', date(base), '2028-02-29', '2028-02-29'],
  ])('is read: %s', (_, column, typed, value) => {
    expect(judged(column, typed)).toEqual(accepted(value));
  });

  it.each<[string, Column<any>, Typed, unknown]>([
    ['a comma in a whole number', number(base), '1,5', { code: 'notWhole' }],
    ['a fifth quarter', number({ ...base, min: 1, max: 4 }), '5', { code: 'outside', least: 1, most: 4 }],
    ['a negative count', number({ ...base, min: 0 }), '-1', { code: 'outside', least: 0, most: undefined }],
    ['three decimals of two', number({ ...base, decimals: 2 }), '1,234', { code: 'tooManyDecimals', decimals: 2 }],
    ['half an øre', currency(base), '1,234', { code: 'notAnAmount' }],
    ['more than a line holds', text({ ...base, maxLength: 3 }), 'abcd', { code: 'tooLong', most: 3 }],
    ['a key with a capital', text({ ...base, holds: 'key' }), 'Kursus', { code: 'notAKey' }],
    ['a mail without an at', text({ ...base, holds: 'mail' }), 'hr.kommune.example', { code: 'notAMail' }],
    ['a day without its year', date(base), '?', { code: 'halfDay' }],
    ['30 February', date(base), '2027-02-30', { code: 'notADay' }],
    ['the year 27', date(base), '0027-02-03', { code: 'notADay' }],
    ['a clock without a day', dateTime(base), 'T09:00', { code: 'dayMissing' }],
    ['a day without a clock', dateTime(base), '2027-02-04T', { code: 'timeMissing' }],
    ['half a day with a clock', dateTime(base), '?T09:00', { code: 'halfDay' }],
    ['a day with half a clock', dateTime(base), '2027-02-04T?', { code: 'halfTime' }],
    ['a clock past midnight', dateTime(base), '2027-02-04T25:00', { code: 'notATime' }],
    ['words without an address', link(base), ['', 'Vejledning'], { code: 'addressMissing' }],
    ['an address that runs', link(base), ['javascript:alert(1)', ''], { code: 'notALink' }],
    ['a choice that is none', choice({ ...base, labels: { a: 'A' } }), 'toString', { code: 'unknownChoice' }],
  ])('is refused: %s', (_, column, typed, problem) => {
    expect(judged(column, typed)).toEqual(refused(problem));
  });
});

import fc from 'fast-check';
import { oreFromKroner, type Ore } from '#kernel/money.ts';
import { addDays, plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { choice } from './choice.ts';
import type { Column, ColumnKind } from './column.ts';
import { currency } from './currency.ts';
import { dateTime } from './date-time.ts';
import { date } from './date.ts';
import { foreignNumber } from './foreign-number.ts';
import { foreignText } from './foreign-text.ts';
import { link, type Link } from './link.ts';
import { multiChoice } from './multi-choice.ts';
import { note } from './note.ts';
import { number } from './number.ts';
import { person } from './person.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

export type ColumnFixture<Value> = {
  readonly column: (presence: { readonly required: boolean }) => Column<Value>;
  readonly arbitrary: fc.Arbitrary<Value>;
  /** What SharePoint answers, and what it reads as. */
  readonly answers: readonly { readonly wire: unknown; readonly value: Value }[];
  /** Answers of the wrong shape. */
  readonly unreadable: readonly unknown[];
  /** What an empty cell reads as in an optional column. */
  readonly empty: Value;
  /** True when a required column takes an empty cell all the same, because the kind has a value of its own for it. */
  readonly emptyIsAValue: boolean;
};

// The kinds have different values, and a codec both takes and gives them: only `any` lets them share a table.
const fixture = <Value>(of: ColumnFixture<Value>): ColumnFixture<any> => of;

const base = { internalName: 'Example', title: 'Eksempel' };
const colours = { red: 'Rød', green: 'Grøn', blue: 'Blå' } as const;
type Colour = keyof typeof colours;

const firstDay = plainDate('1950-01-01') as PlainDate;
const anyDay = fc.integer({ min: 0, max: 55_000 }).map((days) => addDays(firstDay, days));
const anyInstant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
const anyText = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: 'grapheme' });
const anyId = fc.integer({ min: 1, max: 2 ** 31 - 1 });

/** Examples of every kind of column; a kind without one doesn't compile. */
export const columnFixtures: Readonly<Record<ColumnKind, ColumnFixture<any>>> = {
  text: fixture<string>({
    column: ({ required }) => text({ ...base, required }),
    arbitrary: anyText(255),
    answers: [{ wire: "O'Brien & søn", value: "O'Brien & søn" }],
    unreadable: [7, true, {}, ['a']],
    empty: '',
    emptyIsAValue: false,
  }),
  note: fixture<string>({
    column: ({ required }) => note({ ...base, required }),
    arbitrary: anyText(2000),
    answers: [{ wire: 'Én linje\n\n- og et punkt', value: 'Én linje\n\n- og et punkt' }],
    unreadable: [7, false, {}],
    empty: '',
    emptyIsAValue: false,
  }),
  number: fixture<number | null>({
    column: ({ required }) => number({ ...base, required, decimals: 2 }),
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    answers: [
      { wire: 0, value: 0 },
      { wire: -2.5, value: -2.5 },
    ],
    unreadable: ['12', true, {}, [1]],
    empty: null,
    emptyIsAValue: false,
  }),
  currency: fixture<Ore | null>({
    column: ({ required }) => currency({ ...base, required }),
    arbitrary: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ore) => ore as Ore),
    answers: [
      { wire: 12.5, value: oreFromKroner(12.5) },
      { wire: 0.1 + 0.2, value: oreFromKroner(0.3) },
    ],
    unreadable: ['12,50', false, {}],
    empty: null,
    emptyIsAValue: false,
  }),
  date: fixture<PlainDate | null>({
    column: ({ required }) => date({ ...base, required }),
    arbitrary: anyDay,
    answers: [
      { wire: '2027-01-13T23:00:00Z', value: plainDate('2027-01-14') as PlainDate },
      { wire: '2027-07-13T22:00:00Z', value: plainDate('2027-07-14') as PlainDate },
      { wire: '2027-03-27T23:00:00Z', value: plainDate('2027-03-28') as PlainDate },
      { wire: '2027-10-30T22:00:00Z', value: plainDate('2027-10-31') as PlainDate },
    ],
    unreadable: ['i morgen', 20270114, true, {}],
    empty: null,
    emptyIsAValue: false,
  }),
  dateTime: fixture<string | null>({
    column: ({ required }) => dateTime({ ...base, required }),
    arbitrary: anyInstant,
    answers: [
      { wire: '2026-11-21T10:00:00Z', value: '2026-11-21T10:00:00Z' },
      { wire: '2026-11-21T10:00:00.000Z', value: '2026-11-21T10:00:00Z' },
      { wire: '2026-11-21T11:00:00+01:00', value: '2026-11-21T10:00:00Z' },
    ],
    unreadable: ['snart', 0, true, {}],
    empty: null,
    emptyIsAValue: false,
  }),
  yesNo: fixture<boolean>({
    column: ({ required }) => yesNo({ ...base, required, defaultValue: true }),
    arbitrary: fc.boolean(),
    answers: [
      { wire: true, value: true },
      { wire: false, value: false },
    ],
    unreadable: ['Ja', 1, {}],
    empty: true,
    emptyIsAValue: true,
  }),
  choice: fixture<Colour | null>({
    column: ({ required }) => choice({ ...base, required, labels: colours }),
    arbitrary: fc.constantFrom<Colour>('red', 'green', 'blue'),
    answers: [{ wire: 'Grøn', value: 'green' }],
    unreadable: ['Gul', 'green', 3, {}],
    empty: null,
    emptyIsAValue: false,
  }),
  multiChoice: fixture<readonly Colour[]>({
    column: ({ required }) => multiChoice({ ...base, required, labels: colours }),
    arbitrary: fc.subarray<Colour>(['red', 'green', 'blue']),
    answers: [
      { wire: ['Rød', 'Blå'], value: ['red', 'blue'] },
      { wire: ['Rød', 'Gul'], value: ['red'] },
      { wire: [], value: [] },
    ],
    unreadable: ['Rød', 3, { results: ['Rød'] }],
    empty: [],
    emptyIsAValue: true,
  }),
  person: fixture<number | null>({
    column: ({ required }) => person({ ...base, required }),
    arbitrary: anyId,
    answers: [{ wire: 12, value: 12 }],
    unreadable: ['12', { Id: 12 }, true],
    empty: null,
    emptyIsAValue: false,
  }),
  link: fixture<Link | null>({
    column: ({ required }) => link({ ...base, required }),
    arbitrary: fc.record({ url: fc.webUrl(), description: fc.string() }),
    answers: [
      {
        wire: { Url: 'https://kommune.example/a', Description: 'Vejledning' },
        value: { url: 'https://kommune.example/a', description: 'Vejledning' },
      },
      {
        wire: { Url: 'https://kommune.example/a', Description: null },
        value: { url: 'https://kommune.example/a', description: 'https://kommune.example/a' },
      },
    ],
    unreadable: ['https://kommune.example', 7, {}, { Url: null }],
    empty: null,
    emptyIsAValue: false,
  }),
  foreignNumber: fixture<number | null>({
    column: ({ required }) => foreignNumber({ ...base, required, to: 'others' }),
    arbitrary: anyId,
    answers: [{ wire: 3, value: 3 }],
    unreadable: ['3', {}, true],
    empty: null,
    emptyIsAValue: false,
  }),
  foreignText: fixture<string>({
    column: ({ required }) => foreignText({ ...base, required, to: 'others' }),
    arbitrary: anyText(60),
    answers: [{ wire: 'sekretariatet', value: 'sekretariatet' }],
    unreadable: [3, {}, true],
    empty: '',
    emptyIsAValue: false,
  }),
};

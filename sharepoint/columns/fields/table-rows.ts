import type { CellWords, FieldColumn, Option, Typed } from './field-kind.ts';
import { cellOf, fieldOf, isNothing, judge } from './field-of.ts';
import type { FieldColumns } from './form-row.ts';

/** A row as a table reads it: by the columns' keys. */
export type TableItem = Readonly<Record<string, unknown>>;

export type Order = { readonly key: string; readonly direction: 'ascending' | 'descending' };

/** Rows in the order of a column. Cells that hold nothing come last both ways; rows that are alike stay as they were. */
export function inOrder<Item extends TableItem>(
  rows: readonly Item[],
  column: FieldColumn,
  { key, direction }: Order,
  words: CellWords,
): readonly Item[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const { compare } = fieldOf(column);
  return rows.toSorted((one, other) => {
    const [isOneEmpty, isOtherEmpty] = [isNothing(one[key]), isNothing(other[key])];
    if (isOneEmpty || isOtherEmpty) return Number(isOneEmpty) - Number(isOtherEmpty);
    return turn * compare(one[key], other[key], column, words);
  });
}

/** What a table is narrowed to by one column: one of its options, or from one typed value to another. */
export type Narrowed = { readonly option: string } | { readonly from?: Typed; readonly to?: Typed };

/** Whether a value is inside what a table is narrowed to. A limit that can not be read (yet) narrows nothing. */
export function isInside(column: FieldColumn, value: unknown, narrowed: Narrowed, words: CellWords): boolean {
  const { narrowing, compare } = fieldOf(column);
  if ('option' in narrowed)
    return narrowed.option === '' || narrowing.by !== 'option' || narrowing.has(value, narrowed.option);
  const limit = (typed: Typed | undefined) => (typed === undefined ? undefined : limitIn(column, typed));
  const [from, to] = [limit(narrowed.from), limit(narrowed.to)];
  if (from === undefined && to === undefined) return true;
  if (isNothing(value)) return false;
  return (
    (from === undefined || compare(value, from, column, words) >= 0) &&
    (to === undefined || compare(value, to, column, words) <= 0)
  );
}

function limitIn(column: FieldColumn, typed: Typed): unknown {
  const read = judge({ ...column, required: true }, typed);
  return read.ok ? read.value : undefined;
}

/** What a column can be narrowed to, or nothing when it is narrowed by its words alone. */
export function optionsOf(column: FieldColumn, values: readonly unknown[], words: CellWords): readonly Option[] {
  const { narrowing } = fieldOf(column);
  return narrowing.by === 'option' ? narrowing.optionsOf(column, words, values) : [];
}

/** Upper and lower case are alike to who searches. */
const folded = (text: string): string => text.toLocaleLowerCase('da');

/** All words of each row, made once for many keystrokes. */
export const searchTexts = (columns: FieldColumns, rows: readonly TableItem[], words: CellWords): readonly string[] =>
  rows.map((row) =>
    folded(
      Object.entries(columns)
        .map(([key, column]) => cellOf(column, row[key], words))
        .join('\n'),
    ),
  );

/** Whether a row has every word of what is searched for, in any order and in any of its cells. */
export const hasWords = (searchText: string, asked: string): boolean =>
  folded(asked)
    .split(/\s+/)
    .every((word) => searchText.includes(word));

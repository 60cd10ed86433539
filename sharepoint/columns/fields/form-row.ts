import type { Column } from '../column.ts';
import type { FieldColumn, FieldProblem, Typed } from './field-kind.ts';
import { fieldOf, judge } from './field-of.ts';

/** The columns of a list, or those of them that a form or a table shows, by the keys of the declaration. */
export type FieldColumns = Readonly<Record<string, FieldColumn>>;

/** What stands in the fields of a form, by the columns' keys. */
export type TypedRow<Columns extends FieldColumns = FieldColumns> = { [Key in keyof Columns]: Typed };

/** What a form means: the columns' values, as the data layer takes them. */
export type ValuesOf<Columns extends FieldColumns> = {
  [Key in keyof Columns]: Columns[Key] extends Column<infer Value> ? Value : unknown;
};

export type RowProblem = { readonly field: string; readonly problem: FieldProblem };

const eachColumn = <Columns extends FieldColumns, Made>(columns: Columns, make: (key: string) => Made) =>
  Object.fromEntries(Object.keys(columns).map((key) => [key, make(key)])) as { [Key in keyof Columns]: Made };

/** A row as its fields show it. */
export const typedRow = <Columns extends FieldColumns>(
  columns: Columns,
  row: Readonly<Record<keyof Columns, unknown>>,
): TypedRow<Columns> => eachColumn(columns, (key) => fieldOf(columns[key]!).typedOf(row[key], columns[key]!));

/** The fields of a row that is not made yet: what the declaration says an empty cell is. */
export const emptyRow = <Columns extends FieldColumns>(columns: Columns): TypedRow<Columns> =>
  eachColumn(columns, (key) => {
    const field = fieldOf(columns[key]!);
    return field.typedOf(field.empty(columns[key]!), columns[key]!);
  });

/** A form judged field by field: the values of what is sound, with nothing where it is not, and what is wrong. */
export type JudgedRow<Columns extends FieldColumns> = {
  readonly values: ValuesOf<Columns>;
  /** In the order of the columns. */
  readonly problems: readonly RowProblem[];
};

export function judgeRow<Columns extends FieldColumns>(
  columns: Columns,
  typed: Readonly<Record<keyof Columns, Typed>>,
): JudgedRow<Columns> {
  const judged = Object.entries(columns).map(([key, column]) => [key, judge(column, typed[key]!)] as const);
  const values = judged.map(([key, read]) => [key, read.ok ? read.value : fieldOf(columns[key]!).empty(columns[key]!)]);
  return {
    values: Object.fromEntries(values) as ValuesOf<Columns>,
    problems: judged.flatMap(([field, read]) => (read.ok ? [] : [{ field, problem: read.refusal }])),
  };
}

/**
 * The values of the fields that somebody touched and that are sound. An untouched field stays as the list holds it, to
 * the second that its field does not show, and a colleague's change to it stays too.
 */
export function changedValues<Columns extends FieldColumns>(
  columns: Columns,
  before: Readonly<Record<keyof Columns, Typed>>,
  typed: Readonly<Record<keyof Columns, Typed>>,
): Partial<ValuesOf<Columns>> {
  const changed = Object.entries(columns).flatMap(([key, column]) => {
    if (sameTyped(before[key]!, typed[key]!)) return [];
    const read = judge(column, typed[key]!);
    const was = judge(column, before[key]!);
    if (!read.ok || (was.ok && JSON.stringify(was.value) === JSON.stringify(read.value))) return [];
    return [[key, read.value] as const];
  });
  return Object.fromEntries(changed) as Partial<ValuesOf<Columns>>;
}

const sameTyped = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The headings of a form with the columns under each. A column that names none stands with the one before it. */
export function groupsOf<Columns extends FieldColumns>(
  columns: Columns,
): readonly { readonly title: string; readonly keys: readonly (keyof Columns & string)[] }[] {
  const groups: { title: string; keys: (keyof Columns & string)[] }[] = [];
  let title = '';
  for (const [key, { group }] of Object.entries(columns)) {
    title = group ?? title;
    const known = groups.find((each) => each.title === title);
    if (known) known.keys.push(key);
    else groups.push({ title, keys: [key] });
  }
  return groups;
}

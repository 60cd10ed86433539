import type { FieldColumns } from './form-row.ts';

/** What is read of a column. The declaration has all of it in Danish; a catalogue may have it in English. */
export type ColumnWords = {
  readonly title: string;
  readonly description: string;
  readonly group?: string;
  readonly help?: string;
  readonly labels?: Readonly<Record<string, string>>;
};

export type WordsOf<Columns extends FieldColumns> = { readonly [Key in keyof Columns]: ColumnWords };

/** The columns in the words of a language. Only what is read changes: what is stored and what is sound do not. */
export const inWords = <Columns extends FieldColumns>(columns: Columns, words: WordsOf<Columns>): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => {
      const { title, description, group, help, labels } = words[key]!;
      return [key, { ...column, title, description, group, help, ...(labels && { labels }) }];
    }),
  ) as unknown as Columns;

/** Some of the columns of a list, in the order in which they are named. */
export const someOf = <Columns extends FieldColumns, Key extends keyof Columns & string>(
  columns: Columns,
  keys: readonly Key[],
): Pick<Columns, Key> => Object.fromEntries(keys.map((key) => [key, columns[key]])) as unknown as Pick<Columns, Key>;

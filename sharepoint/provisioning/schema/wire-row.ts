import type { Columns, NewItemOf } from '#lists/define-list.ts';

/** A row as SharePoint takes it: by the columns' property names, each value written by its own kind. */
export const wireRow = <List extends { readonly columns: Columns }>(
  list: List,
  row: NewItemOf<List>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(list.columns).map(([key, column]) => [
      column.property,
      column.write((row as Readonly<Record<string, unknown>>)[key]),
    ]),
  );

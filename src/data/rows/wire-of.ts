import type { ListDefinition } from '#lists/define-list.ts';

/** A row, or changes to one, as SharePoint takes them: by the columns' property names. Keys that are not there stay out. */
export const wireOf = (list: ListDefinition, said: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(list.columns)
      .filter(([key]) => key in said)
      .map(([key, column]) => [column.property, column.write(said[key])]),
  );

import { accepted, refused } from '#kernel/result.ts';
import { column, type Column, type ColumnOptions } from './column.ts';

/** Yes or no; an empty cell reads as the default, since SharePoint leaves old rows empty when the column is added later. */
export function yesNo(options: ColumnOptions<boolean> & { readonly defaultValue?: boolean }): Column<boolean> {
  const { defaultValue = false } = options;
  return column<boolean>(
    options,
    { kind: 'yesNo', defaultValue },
    {
      read(wire) {
        if (wire === null || wire === undefined) return accepted(defaultValue);
        return typeof wire === 'boolean' ? accepted(wire) : refused(`expected yes or no, got ${JSON.stringify(wire)}`);
      },
      write: (value) => value,
    },
  );
}

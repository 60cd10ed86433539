import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ArchivedRow } from './archive.ts';

const keyOf = (list: ListDefinition): Column | undefined => Object.values(list.columns).find(({ unique }) => unique);

/** All that stands in a row, as the app reads it: what SharePoint answers for an empty cell is no difference. */
const everything = (list: ListDefinition, values: ArchivedRow['values']): string =>
  JSON.stringify(
    Object.values(list.columns).map((column) => {
      const value = values[column.internalName] ?? null;
      const read = column.kind === 'person' ? undefined : column.read(value);
      return read?.ok ? read.value : value;
    }),
  );

/** What makes two rows the same: the list's key, or, where it has none, all that stands in them. */
function samenessOf(list: ListDefinition, values: ArchivedRow['values']): string {
  const key = keyOf(list);
  return key ? JSON.stringify(values[key.internalName]) : everything(list, values);
}

/** Takes the rows that are there; the answer gives each of them once, to the row that it is. */
export function takingFrom(list: ListDefinition, there: readonly ArchivedRow[]) {
  const waiting = new Map<string, ArchivedRow[]>();
  for (const row of there) {
    const sameness = samenessOf(list, row.values);
    waiting.set(sameness, [...(waiting.get(sameness) ?? []), row]);
  }
  return (values: ArchivedRow['values']): ArchivedRow | undefined => waiting.get(samenessOf(list, values))?.shift();
}

/** Nobody has changed it, so it may be ours from a run that was cut off. */
export const isUnchanged = (list: ListDefinition, one: ArchivedRow, other: ArchivedRow): boolean =>
  everything(list, one.values) === everything(list, other.values);

import { attachmentNames } from '#emulator/store/attachments.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { itemById, type Cells, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Sql } from '#emulator/store/sql.ts';

/** Kept with the cells, so that each version knows which attachments it had, and since when they are as they are. */
const column = '_Attachments';

const stampsOf = ({ cells }: Item): Readonly<Record<string, number>> =>
  (cells[column] as Readonly<Record<string, number>> | undefined) ?? {};

/** What changes in a row when something is attached to it, or written anew. */
export const attached = (item: Item, name: string): Cells => ({
  [column]: { ...stampsOf(item), [textKey(name)]: item.version + 1 },
});

export function detached(item: Item, name: string): Cells {
  const { [textKey(name)]: _, ...rest } = stampsOf(item);
  return { [column]: rest };
}

/**
 * The attachments of a version. There is one set of bytes, the newest; so an older version has those that are still as
 * they were in it, and what belongs to a draft is kept from who sees the version before it (assumed).
 */
export function attachmentsShown(sql: Sql, { list, item }: { readonly list: List; readonly item: Item }): string[] {
  const names = attachmentNames(sql, { list, item });
  if (names.length === 0) return names;
  const newest = itemById(sql, list, item.id);
  if (!newest || newest.label === item.label) return names;
  const [then, now] = [stampsOf(item), stampsOf(newest)];
  return names.filter((name) => then[textKey(name)] !== undefined && then[textKey(name)] === now[textKey(name)]);
}

import type { Context } from '#emulator/context.ts';
import { writeBytes } from '#emulator/store/file-bytes.ts';
import type { Cells, Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { changeRow } from './write-item.ts';

/** Puts new bytes into a file. The old ones stay with the versions that had them. */
export function replaceFile(
  context: Context,
  list: List,
  item: Item,
  { bytes, cells = {} }: { readonly bytes: Uint8Array; readonly cells?: Cells },
): Item {
  const changed = changeRow(context, list, item, cells);
  // A checked-out copy is written often; what is kept is the version that was there at the check-out.
  const last = item.heldBy !== null && item.heldAt !== 0 ? item.heldAt : item.label;
  writeBytes(context.sql, list, item, { bytes, keepFor: last === changed.label ? undefined : (last ?? undefined) });
  return changed;
}

import { nowText, type Context } from '#emulator/context.ts';
import { fileTaken } from '#emulator/errors.ts';
import { folderScopeOf, handDown } from '#emulator/rights/folders.ts';
import { fields } from '#emulator/store/fields.ts';
import { placeAt, placeOf } from '#emulator/store/files.ts';
import { restore, type RecycledRow } from '#emulator/store/recycle-bin.ts';
import { demandUnique } from './checks.ts';

/** Brings a row back, unless something else has taken its unique value or its file's name meanwhile. */
export function restoreRow(context: Context, entry: RecycledRow): void {
  const { list, item } = entry;
  for (const field of fields(context.sql, list)) {
    if (field.unique) demandUnique(context, list, field, item);
  }
  const place = placeOf(context.sql, list, item.id);
  if (place && placeAt(context.sql, list, place.folder, place.name)) throw fileTaken(place.name);
  const back = { ...entry, item: { ...item, folderScope: inheritedNow(context, entry) } };
  restore(context.sql, back, nowText(context));
  handDown(context.sql, list, back.item);
}

/** The rights of the folder as they are now; without a folder, those it had. */
function inheritedNow({ sql }: Context, { list, item }: RecycledRow): number | null {
  const place = placeOf(sql, list, item.id);
  if (!place || place.folder === '') return null;
  const at = place.folder.lastIndexOf('/');
  const around = placeAt(sql, list, place.folder.slice(0, Math.max(at, 0)), place.folder.slice(at + 1));
  return around ? folderScopeOf({ sql }, { list, item: around.item }) : item.folderScope;
}

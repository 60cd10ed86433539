import { nowText, type Context } from '#emulator/context.ts';
import { fileTaken } from '#emulator/errors.ts';
import { fields } from '#emulator/store/fields.ts';
import { placeAt, placeOf } from '#emulator/store/files.ts';
import { restore, type Recycled } from '#emulator/store/recycle-bin.ts';
import { demandUnique } from './checks.ts';

/** Brings a row back, unless something else has taken its unique value or its file's name meanwhile. */
export function restoreRow(context: Context, entry: Recycled): void {
  const { list, item } = entry;
  for (const field of fields(context.sql, list)) {
    if (field.unique) demandUnique(context, list, field, item);
  }
  const place = placeOf(context.sql, list, item.id);
  if (place && placeAt(context.sql, list, place.folder, place.name)) throw fileTaken(place.name);
  restore(context.sql, entry, nowText(context));
}

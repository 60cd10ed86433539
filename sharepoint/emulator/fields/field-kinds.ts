import type { Field } from '#emulator/store/fields.ts';
import { attachments, boolean } from './boolean.ts';
import { choice, multiChoice } from './choice.ts';
import { computed, contentTypeId, guid } from './computed.ts';
import { calculated, location, thumbnail } from './described-only.ts';
import { dateTime } from './date-time.ts';
import type { FieldKind } from './field-kind.ts';
import { lookup, lookupMulti, user, userMulti } from './lookup.ts';
import { note } from './note.ts';
import { counter, currency, integer, modStat, number } from './number.ts';
import { text } from './text.ts';
import { url } from './url.ts';

/** The kinds a client can create come first, so that a FieldTypeKind finds those. */
const fieldKinds: readonly FieldKind[] = [
  text,
  note,
  number,
  currency,
  boolean,
  dateTime,
  choice,
  multiChoice,
  lookup,
  lookupMulti,
  user,
  userMulti,
  url,
  calculated,
  location,
  thumbnail,
  counter,
  integer,
  modStat,
  guid,
  computed,
  contentTypeId,
  attachments,
];

const serverOwned = new Set([counter, integer, modStat, guid, computed, contentTypeId, attachments]);

const byType = new Map(fieldKinds.map((kind) => [kind.type, kind]));

export const kindOfType = (type: string): FieldKind | undefined => byType.get(type);

export function creatableKind(numberOrType: number | string): FieldKind | undefined {
  const kind =
    typeof numberOrType === 'number'
      ? fieldKinds.find(({ number: kindNumber }) => kindNumber === numberOrType)
      : kindOfType(numberOrType);
  return kind && !serverOwned.has(kind) ? kind : undefined;
}

export const kindOf = (field: Field): FieldKind => kindOfType(field.type) ?? text;

import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import type { Field } from '#emulator/store/fields.ts';

/** Where a filter finds what a column shows: of a lookup that is what stands behind it. */
export function shownPath(field: Field): string {
  const name = propertyName(field);
  if (!kindOf(field).isLookup) return name;
  return `${name}/${field.type.startsWith('User') ? 'Title' : String(field.extra['LookupField'] ?? 'Title')}`;
}

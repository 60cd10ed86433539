import type { Site } from '#emulator/context.ts';
import { wrongType } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { ensureUser } from '#emulator/people/ensure-user.ts';
import type { Field } from '#emulator/store/fields.ts';

/** Reads a cell from the text that SharePoint's own forms send, on a Danish site: `3,5`, `22-11-2026 10:00`, `[{"Key":…}]`. */
export function fromFormText(text: string, field: Field, site: Site): unknown {
  if (text === '') return null;
  const kind = kindOf(field);
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return kind.parse(text.replace(',', '.'), field);
    case 'Boolean':
      return kind.parse(/^(1|true|ja|yes)$/i.test(text), field);
    case 'DateTime':
      return kind.parse(isoOf(text), field);
    case 'MultiChoice':
      return kind.parse(
        text.split(';#').filter((choice) => choice !== ''),
        field,
      );
    case 'User':
      return personIn(text, site);
    case 'URL':
      return kind.parse({ Url: text.split(', ')[0], Description: text.split(', ')[1] }, field);
    default:
      return kind.parse(text, field);
  }
}

/** A Danish date turned round; anything else is left to the field. */
const isoOf = (text: string): string =>
  text.replace(/^(\d{2})-(\d{2})-(\d{4})/, '$3-$2-$1').replace(/(\d{2})\.(\d{2})$/, '$1:$2');

/** The people picker's JSON; one person. */
export function personIn(text: string, site: Site): number {
  let picked: unknown;
  try {
    picked = JSON.parse(text);
  } catch {
    throw wrongType('SP.FieldUserValue');
  }
  const { Key: login } = Object(Array.isArray(picked) ? picked[0] : undefined) as Record<string, unknown>;
  if (typeof login !== 'string') throw wrongType('SP.FieldUserValue');
  return ensureUser(site, login).id;
}

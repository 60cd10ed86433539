import { nowText, type Site } from '#emulator/context.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import type { Field } from '#emulator/store/fields.ts';

/** What a new row holds where nothing was posted: the fields' default values, as the field's text says them. */
export function defaultCells(fields: readonly Field[], site: Site): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.defaultValue !== null && !field.builtIn)
      cells[field.internalName] = defaultCell(field, field.defaultValue, site);
  }
  return cells;
}

function defaultCell(field: Field, text: string, site: Site): unknown {
  const kind = kindOf(field);
  if (field.type === 'Boolean') return text === '1' || text.toLowerCase() === 'true';
  if (field.type === 'DateTime') return kind.parse(text.toLowerCase() === '[today]' ? nowText(site) : text, field);
  if (field.type === 'MultiChoice') return text.split(';#').filter((choice) => choice !== '');
  return kind.parse(text, field);
}

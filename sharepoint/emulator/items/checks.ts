import type { Context } from '#emulator/context.ts';
import { duplicateValues, fieldValidationFailed, listValidationFailed } from '#emulator/errors.ts';
import { holds } from '#emulator/formula/evaluate.ts';
import { parseFormula } from '#emulator/formula/parse.ts';
import { keyExpression, type Field } from '#emulator/store/fields.ts';
import type { Cells, Keys } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';

/** What the server checks of a row before it keeps it: unique values, each field's formula, the list's formula. */
export function demandValid(
  context: Context,
  list: List,
  fields: readonly Field[],
  row: { readonly id: number; readonly cells: Cells; readonly keys: Keys },
): void {
  for (const field of fields) {
    if (field.unique) demandUnique(context, list, field, row);
    if (field.validationFormula && !holds(parseFormula(field.validationFormula), row.cells, fields)) {
      throw fieldValidationFailed(field.validationMessage ?? '');
    }
  }
  const { ValidationFormula: formula, ValidationMessage: message } = list.settings;
  if (formula && !holds(parseFormula(formula), row.cells, fields)) throw listValidationFailed(message);
}

/** Compared without case; any number of cells may be empty. */
export function demandUnique(
  { sql }: Context,
  list: List,
  field: Field,
  { id, keys }: { readonly id: number; readonly keys: Keys },
): void {
  const key = keys[field.internalName] ?? null;
  if (key === null) return;
  const found = sql.get(
    `SELECT id FROM items_${list.number} WHERE ${keyExpression(field)} = ? AND id != ? LIMIT 1`,
    key,
    id,
  );
  if (found) throw duplicateValues(field.title);
}

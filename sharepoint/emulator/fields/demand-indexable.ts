import type { Context } from '#emulator/context.ts';
import { notIndexable, valuesNotUnique } from '#emulator/errors.ts';
import { fields, keyExpression, type Field } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';
import { kindOf } from './field-kinds.ts';
import type { FieldOwner } from './field-owner.ts';

const mostIndexes = 20;
const ownItems = 2;

/**
 * Notes, links and multiple values can be neither indexed nor unique; a list has at most 20 indexes; unique values and
 * "own items only" or content approval exclude each other, since a refusal would tell what one may not see.
 */
export function demandIndexable(context: Context, owner: FieldOwner, field: Field): void {
  if (!field.indexed) return;
  if (!kindOf(field).comparable) throw notIndexable(field.title);
  if (owner.is === 'list') demandRoomFor(context, owner.list, field);
}

function demandRoomFor(context: Context, list: List, field: Field): void {
  const all = fields(context.sql, list);
  const before = all.find(({ id }) => id === field.id);
  const indexes = all.filter(({ indexed, builtIn }) => indexed && !builtIn);
  if (!before?.indexed && indexes.length >= mostIndexes) throw notIndexable(field.title);
  if (!field.unique || before?.unique) return;
  if (list.settings.ReadSecurity === ownItems || list.settings.EnableModeration) throw notIndexable(field.title);
  if (before && hasDuplicates(context, list, field)) throw valuesNotUnique();
}

function hasDuplicates({ sql }: Context, list: List, field: Field): boolean {
  const key = keyExpression(field);
  const text = `SELECT 1 AS found FROM items_${list.number} WHERE ${key} IS NOT NULL GROUP BY ${key} HAVING count(*) > 1 LIMIT 1`;
  return sql.get(text) !== undefined;
}

import type { Context } from '#emulator/context.ts';
import type { Field } from '#emulator/store/fields.ts';
import { lists } from '#emulator/store/lists.ts';
import { groups, users } from '#emulator/store/principals.ts';
import { visibleItem } from './find-item.ts';
import { listPath } from './list-path.ts';
import type { CollectionKind, ListItem, Resource } from './resource.ts';

/** Where a lookup leads from a row: to one thing, or to all of them where the column keeps several. */
export function followLookup(of: ListItem, field: Field, context: Context): Resource | null {
  const found = idsIn(of, field).flatMap((id) => pointedAt(of, field, id, context) ?? []);
  return field.type.endsWith('Multi') ? { kind: 'lookedUp', of: { ...of, field, found } } : (found[0] ?? null);
}

function idsIn({ item: of }: ListItem, { internalName }: Field): readonly number[] {
  const built: Readonly<Record<string, number>> = { Author: of.author, Editor: of.editor };
  const cell = built[internalName] ?? of.cells[internalName];
  return [cell].flat().filter((id): id is number => typeof id === 'number');
}

/** Person columns lead to the person, lookups to the item, when one may see it. */
function pointedAt({ list }: ListItem, field: Field, id: number, context: Context): Resource | undefined {
  const { sql } = context;
  if (field.type.startsWith('User')) {
    const person = users(sql).get(id) ?? groups(sql).get(id);
    return person && { kind: 'userInfo', of: person };
  }
  const target = lists(sql).find((candidate) => candidate.id === field.extra['LookupList']) ?? list;
  const found = visibleItem(context, target, id);
  return found && { kind: 'item', of: found };
}

/** What a column with several values points at. */
export const lookedUp: CollectionKind<'lookedUp'> = {
  shape: 'collection',
  set: ({ field }) => `SP.Data.${field.internalName}Items`,
  path: ({ list, item, field }) => `${listPath(list)}/Items(${item.id})/${field.internalName}`,
  members: ({ found }) => found,
};

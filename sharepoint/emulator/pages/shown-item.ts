import type { Site } from '#emulator/context.ts';
import { SharePointError } from '#emulator/errors.ts';
import { signIn } from '#emulator/people/sign-in.ts';
import { personByKey } from '#emulator/people/people.ts';
import { maySee } from '#emulator/rights/own-items.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { fields } from '#emulator/store/fields.ts';
import { itemById } from '#emulator/store/items.ts';
import { lists } from '#emulator/store/lists.ts';

export type ShownCell = { readonly title: string; readonly value: string | null };

type Asked = { readonly key: string; readonly place: string; readonly id: number };

/** An item's cells as a person may see them; undefined when there is nothing that the person may see. */
export function shownItem(site: Site, { key, place, id }: Asked): ShownCell[] | undefined {
  const person = personByKey(site.directory, key);
  const list = lists(site.sql).find(({ url }) => textKey(`${place}/`).startsWith(textKey(`/${url}/`)));
  const item = list && Number.isInteger(id) ? itemById(site.sql, list, id) : undefined;
  if (!person || !list || !item) return undefined;
  try {
    const me = signIn(site, { person, scope: 'fullcontrol' });
    if (!maySee({ ...site, me }, list, item)) return undefined;
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
  return fields(site.sql, list)
    .filter(({ internalName, builtIn }) => !builtIn || internalName === 'Title')
    .map(({ internalName, title }) => ({ title, value: asText(item.cells[internalName]) }));
}

function asText(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

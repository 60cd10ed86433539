import type { Site } from '#emulator/context.ts';
import { SharePointError } from '#emulator/errors.ts';
import { signIn } from '#emulator/people/sign-in.ts';
import { personByKey } from '#emulator/people/people.ts';
import { visibleItem } from '#emulator/resources/find-item.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { fields } from '#emulator/store/fields.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';

export type ShownCell = { readonly title: string; readonly value: string | null };

type Asked = { readonly key: string; readonly place: string; readonly id: number };

/** An item's cells as a person may see them; undefined when there is nothing that the person may see. */
export function shownItem(site: Site, { key, place, id }: Asked): ShownCell[] | undefined {
  const person = personByKey(site.directory, key);
  const list = listsOf(site).find(({ url }) => textKey(`${place}/`).startsWith(textKey(`/${url}/`)));
  if (!person || !list) return undefined;
  try {
    const me = signIn(site, { person, scope: 'fullcontrol' });
    const found = visibleItem({ ...site, me }, list, id);
    return found && cellsOf(site, list, found.item);
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}

const cellsOf = ({ sql }: Site, list: List, item: Item): ShownCell[] =>
  fields(sql, list)
    .filter(({ internalName, builtIn }) => !builtIn || internalName === 'Title')
    .map(({ internalName, title }) => ({ title, value: asText(item.cells[internalName]) }));

function asText(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

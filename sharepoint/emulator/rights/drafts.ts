import type { SiteFor } from '#emulator/context.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { versionAt } from '#emulator/store/versions.ts';
import { may } from './effective.ts';
import { maySee } from './own-items.ts';
import type { Permission } from './permission.ts';

/** Whether a row of the list can look otherwise to one than to another. */
export const keepsDrafts = (list: List): boolean => isLibrary(list) || list.settings.EnableModeration;

/** DraftVersionVisibility: 0 who reads, 1 who edits, 2 who approves. */
const seers: readonly Permission[] = ['viewListItems', 'editListItems', 'approveItems'];
export const draftRight = ({ settings }: List): Permission => seers[settings.DraftVersionVisibility] ?? 'approveItems';

/** The row as the person sees it: the newest version, or the published one, or nothing at all. */
export function shownVersion(context: SiteFor, list: List, item: Item): Item | undefined {
  if (!maySee(context, list, item)) return undefined;
  if (!keepsDrafts(list)) return item;
  const me = context.me.user.id;
  const seesDrafts = item.author === me || may(context, { is: 'item', list, item }, draftRight(list));
  if (item.heldBy !== null && item.heldBy !== me) {
    const shown = seesDrafts ? item.heldAt : item.published;
    return shown === null ? undefined : versionAt(context.sql, list, item, shown);
  }
  // A checked-out copy is its holder's; otherwise what is published is there for everybody.
  if (item.heldBy === me || seesDrafts || item.published === item.label) return item;
  return item.published === null ? undefined : versionAt(context.sql, list, item, item.published);
}

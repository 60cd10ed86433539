import type { SiteFor } from '#emulator/context.ts';
import { keepsDrafts } from '#emulator/lists/keeps-drafts.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { olderVersions, versionAt } from '#emulator/store/versions.ts';
import { may } from './effective.ts';
import { maySee } from './own-items.ts';
import type { Permission } from './permission.ts';

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

/** The versions before a row's, newest first. Who may not see drafts sees no trace of them here either. */
export function olderShown(context: SiteFor, list: List, item: Item): Item[] {
  const older = olderVersions(context.sql, list, item);
  if (!keepsDrafts(list) || may(context, { is: 'item', list, item }, draftRight(list))) return older;
  return older.filter(({ label, published }) => published === label);
}

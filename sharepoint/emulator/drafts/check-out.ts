import type { Context } from '#emulator/context.ts';
import { accessDenied, checkedOutByOther, notCheckedOut } from '#emulator/errors.ts';
import { demand } from '#emulator/rights/effective.ts';
import { bringBackBytes, passOnBytes } from '#emulator/store/file-bytes.ts';
import { itemById, saveItem, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { dropBeyondLimits, dropVersion, keepVersion, versionAt } from '#emulator/store/versions.ts';
import { withComment } from './check-in-comment.ts';
import { hasMinorVersions, stateAs } from './state.ts';
import { minorOf, nextMajor, nextMinor } from './version-number.ts';

export const checkinType = { minor: 0, major: 1, overwrite: 2 } as const;

/** Where check-out is asked for, it comes before a change. */
export function demandHeldWhereAsked({ heldBy }: Item, list: List, isFile: boolean): void {
  if (isFile && heldBy === null && list.settings.ForceCheckout) throw notCheckedOut();
}

/** From now on the file is changed by its holder alone, who alone sees the changes; the others see it as it was. */
export function checkOut(context: Context, list: List, item: Item): void {
  const me = context.me.user.id;
  if (item.heldBy !== null) throw checkedOutByOther(context.me.user.login);
  keepVersion(context.sql, list, item);
  const cells = withComment(item.cells, '');
  saveItem(context.sql, list, { ...item, cells, label: nextMinor(item.label), heldBy: me, heldAt: item.label });
}

/** The copy itself, for its holder or who overrides list behaviours. */
function heldCopy(context: Context, list: List, shown: Item): Item & { readonly heldAt: number } {
  const securable = { is: 'item', list, item: shown } as const;
  demand(context, securable, 'editListItems');
  const { heldBy, heldAt, ...copy } = itemById(context.sql, list, shown.id) ?? shown;
  if (heldBy === null || heldAt === null) throw notCheckedOut();
  if (heldBy !== context.me.user.id) demand(context, securable, 'cancelCheckout');
  return { ...copy, heldBy, heldAt };
}

/** Everything done since the check-out is forgotten. A file that never was checked in stays its maker's. */
export function undoCheckOut(context: Context, list: List, shown: Item): void {
  const item = heldCopy(context, list, shown);
  const before = versionAt(context.sql, list, item, item.heldAt);
  if (!before) throw accessDenied();
  dropVersion(context.sql, list, item, item.heldAt);
  bringBackBytes(context.sql, list, item, item.heldAt);
  saveItem(context.sql, list, { ...before, version: item.version + 1 });
}

/** The copy becomes the next version, or takes the place of the last one. A major one waits where approval is asked for. */
export function checkIn(
  context: Context,
  list: List,
  shown: Item,
  { type, comment }: { readonly type: number; readonly comment: string },
): void {
  const item = heldCopy(context, list, shown);
  const base = item.heldAt;
  const keepsBase = list.settings.EnableVersioning && type !== checkinType.overwrite;
  if (!keepsBase && base > 0) {
    dropVersion(context.sql, list, item, base);
    passOnBytes(context.sql, list, item, base);
  }
  const waits = type === checkinType.major && hasMinorVersions(list) && list.settings.EnableModeration;
  const isDraft = hasMinorVersions(list) && type === checkinType.minor;
  const label = numberFor(base, { isMinor: isDraft || waits, overwrites: !keepsBase && base > 0 });
  const state = stateAs(context, list, item, { label, isDraft, kind: 'file' });
  const isStillDraft = type === checkinType.overwrite && minorOf(label) > 0;
  const checkedIn = {
    ...item,
    ...(isStillDraft ? { ...state, status: item.status, published: item.published } : state),
    version: item.version + 1,
    cells: withComment(item.cells, comment),
  };
  saveItem(context.sql, list, checkedIn);
  dropBeyondLimits(context.sql, list, checkedIn);
}

const numberFor = (base: number, how: { isMinor: boolean; overwrites: boolean }): number => {
  if (how.overwrites) return base;
  return how.isMinor ? nextMinor(base) : nextMajor(base);
};

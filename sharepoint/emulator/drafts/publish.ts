import type { Context } from '#emulator/context.ts';
import { checkedOutByOther, invalidState } from '#emulator/errors.ts';
import { judged } from '#emulator/items/moderation.ts';
import { demandNewest } from '#emulator/rights/newest.ts';
import { moderation, saveItem, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { dropBeyondLimits, olderVersions } from '#emulator/store/versions.ts';
import { withComment } from './check-in-comment.ts';
import { hasMinorVersions } from './state.ts';
import { minorOf, nextMajor, nextMinor } from './version-number.ts';

function save({ sql }: Context, list: List, item: Item, changes: Partial<Item>): void {
  const saved = { ...item, ...changes, version: item.version + 1 };
  saveItem(sql, list, saved);
  dropBeyondLimits(sql, list, saved);
}

/** A draft goes out as the next major version; where approval is asked for it waits as the draft it is (assumed). */
export function publish(context: Context, list: List, item: Item, comment: string): void {
  if (item.heldBy !== null) throw checkedOutByOther(context.me.user.login);
  if (!hasMinorVersions(list)) throw invalidState();
  if (item.published === item.label) return;
  const cells = withComment(item.cells, comment);
  if (list.settings.EnableModeration) return save(context, list, item, { status: moderation.pending, cells });
  const label = nextMajor(item.label);
  save(context, list, item, { label, published: label, cells });
}

/** What was published becomes a draft, and readers see the version published before it, if there is one (assumed). */
export function unpublish(context: Context, list: List, item: Item): void {
  if (!hasMinorVersions(list) || item.published !== item.label) throw invalidState();
  const older = olderVersions(context.sql, list, item);
  const lastOut = older.find(({ label, published }) => published === label);
  const label = nextMinor(older[0]?.label ?? 0);
  const status = list.settings.EnableModeration ? moderation.draft : moderation.approved;
  save(context, list, item, { label, status, published: lastOut?.label ?? null });
}

type Verdict = { readonly status: typeof moderation.approved | typeof moderation.denied; readonly comment: string };

/** Only what waits for approval can be approved or denied (assumed). */
export function judge(context: Context, list: List, item: Item, { status, comment }: Verdict): void {
  demandNewest(context, list, item);
  if (!list.settings.EnableModeration || item.status !== moderation.pending) throw invalidState();
  const becomesMajor = status === moderation.approved && minorOf(item.label) > 0;
  const label = becomesMajor ? nextMajor(item.label) : item.label;
  save(context, list, item, judged({ ...item, label }, { status, comment: comment === '' ? null : comment }));
}

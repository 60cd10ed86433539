import type { SiteFor } from '#emulator/context.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { may } from '#emulator/rights/effective.ts';
import { moderation, type Item, type ModerationStatus } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { nextMajor, nextMinor } from './version-number.ts';

/** Where a row stands between draft and published. */
export type State = Pick<Item, 'label' | 'status' | 'published' | 'heldBy' | 'heldAt'>;

export type RowKind = 'item' | 'file' | 'folder';

/** Only libraries have minor versions. */
export const hasMinorVersions = (list: List): boolean =>
  isLibrary(list) && list.settings.EnableVersioning && list.settings.EnableMinorVersions;

const free = { heldBy: null, heldAt: null } as const;

/**
 * A new row: a file begins as a draft ("0.1") where there are minor versions, and anything waits for approval where
 * that is asked for. A folder is there at once (assumed). Where files must be checked out, a new one is.
 */
export function stateOfNew(context: SiteFor, list: List, kind: RowKind): State {
  const isDraft = kind === 'file' && hasMinorVersions(list);
  const label = isDraft ? nextMinor(0) : nextMajor(0);
  const status = kind === 'folder' ? moderation.approved : statusAfterWrite(context, list, kind, isDraft);
  const held = kind === 'file' && list.settings.ForceCheckout ? { heldBy: context.me.user.id, heldAt: 0 } : free;
  const isOut = !isDraft && status === moderation.approved && held.heldBy === null;
  return { label, status, published: isOut ? label : null, ...held };
}

/** A changed row: one version more, unless the list keeps none or the change is made to a checked-out copy. */
export function stateAfterChange(context: SiteFor, list: List, item: Item, kind: RowKind): State {
  if (item.heldBy !== null || kind === 'folder') return item;
  const { EnableVersioning: keepsVersions } = list.settings;
  const isDraft = kind === 'file' && hasMinorVersions(list);
  const label = isDraft ? nextMinor(item.label) : keepsVersions ? nextMajor(item.label) : item.label;
  return { ...stateAs(context, list, item, { label, isDraft, kind }), ...free };
}

type Next = { readonly label: number; readonly isDraft: boolean; readonly kind: RowKind };

/** What a version becomes when it is given a number: readers see it, or go on seeing the one they saw. */
export function stateAs(context: SiteFor, list: List, before: Item, { label, isDraft, kind }: Next): State {
  const status = statusAfterWrite(context, list, kind, isDraft);
  if (!isDraft && status === moderation.approved) return { label, status, published: label, ...free };
  // Without versions the row itself was what readers saw, and it is no more.
  const stays = list.settings.EnableVersioning && before.published !== label;
  return { label, status, published: stays ? before.published : null, ...free };
}

/** Rows of a list that are written by somebody who may approve are approved (assumed); files never are by themselves. */
function statusAfterWrite(context: SiteFor, list: List, kind: RowKind, isDraft: boolean): ModerationStatus {
  if (!list.settings.EnableModeration) return moderation.approved;
  if (isDraft) return moderation.draft;
  const approves = kind === 'item' && may(context, { is: 'list', list }, 'approveItems');
  return approves ? moderation.approved : moderation.pending;
}

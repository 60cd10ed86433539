import type { Context } from '#emulator/context.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { clearFolderScopes, saveItemScope, scopedItems } from '#emulator/store/item-scopes.ts';
import { itemById } from '#emulator/store/items.ts';
import { saveList } from '#emulator/store/lists.ts';
import { addScope, assign, removeScope, webScope } from '#emulator/store/roles.ts';
import { scopeOf, type Securable } from './effective.ts';
import { handDown, rowsIn } from './folders.ts';
import { siteLevels } from './permission.ts';

type OwnScope = { readonly copy: boolean; readonly clear: boolean };

/** Gives the securable a scope of its own. Broken again, it only clears below. */
export function breakInheritance(context: Context, securable: Securable, { copy, clear }: OwnScope): void {
  if (securable.is === 'web') throw invalidArgument();
  const { sql, me } = context;
  const isUnique = (securable.is === 'list' ? securable.list.scope : securable.item.scope) !== null;
  if (!isUnique) {
    const scope = addScope(sql, nameOf(securable), copy ? scopeOf(securable) : undefined);
    if (!copy) assign(sql, scope, me.user.id, siteLevels.fullControl.id);
    setScope(context, securable, scope);
    if (!copy) giveLimitedAccess(context, securable, me.user.id);
  }
  if (clear && securable.is === 'list') clearItems(context, securable);
  if (clear && securable.is === 'item') clearBelow(context, securable);
}

export function resetInheritance(context: Context, securable: Securable): void {
  if (securable.is === 'web') throw invalidArgument();
  const scope = securable.is === 'list' ? securable.list.scope : securable.item.scope;
  if (scope === null) return;
  setScope(context, securable, null);
  removeScope(context.sql, scope);
}

/** Who is given something below must be able to pass through what is above: SharePoint adds Limited Access there. */
export function giveLimitedAccess({ sql }: Context, below: Securable, principalId: number): void {
  if (below.is === 'item') {
    if (below.item.folderScope !== null) passThrough(below.item.folderScope);
    if (below.list.scope !== null) passThrough(below.list.scope);
  }
  if (below.is !== 'web') passThrough(webScope);

  function passThrough(scope: number): void {
    const holdsAny = sql.get(
      'SELECT 1 AS found FROM role_assignments WHERE scope = ? AND principal_id = ? LIMIT 1',
      scope,
      principalId,
    );
    if (!holdsAny) assign(sql, scope, principalId, siteLevels.limited.id);
  }
}

const nameOf = (securable: Exclude<Securable, { is: 'web' }>): string =>
  securable.is === 'list' ? `list:${securable.list.id}` : `item:${securable.list.id}:${securable.item.id}`;

function setScope({ sql }: Context, securable: Exclude<Securable, { is: 'web' }>, scope: number | null): void {
  if (securable.is === 'list') saveList(sql, { ...securable.list, scope });
  else {
    saveItemScope(sql, securable.list, securable.item, scope);
    handDown(sql, securable.list, { ...securable.item, scope });
  }
}

function clearItems({ sql }: Context, { list }: Extract<Securable, { is: 'list' }>): void {
  for (const { id, scope } of scopedItems(sql, list)) {
    saveItemScope(sql, list, { id }, null);
    removeScope(sql, scope);
  }
  clearFolderScopes(sql, list);
}

function clearBelow({ sql }: Pick<Context, 'sql'>, { list, item }: Extract<Securable, { is: 'item' }>): void {
  for (const inner of rowsIn(sql, list, item)) {
    clearBelow({ sql }, { is: 'item', list, item: inner });
    if (inner.scope === null) continue;
    saveItemScope(sql, list, inner, null);
    removeScope(sql, inner.scope);
  }
  const now = itemById(sql, list, item.id);
  if (now) handDown(sql, list, now);
}

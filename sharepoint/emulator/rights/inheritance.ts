import type { Context } from '#emulator/context.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { clearFolderScopes, saveItemScope, scopedItems } from '#emulator/store/item-scopes.ts';
import { itemById } from '#emulator/store/items.ts';
import { saveList, type List } from '#emulator/store/lists.ts';
import { addScope, assign, removeScope } from '#emulator/store/roles.ts';
import { saveWeb, scopedWeb, webNumbered } from '#emulator/store/webs.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { ownScope, scopeOf, type Securable } from './effective.ts';
import { handDown, rowsIn } from './folders.ts';
import { siteLevels } from './permission.ts';

type OwnScope = { readonly copy: boolean; readonly clear: boolean };

/** Gives the securable a scope of its own. Broken again, it only clears below. The root web has nothing to inherit. */
export function breakInheritance(context: Context, securable: Securable, { copy, clear }: OwnScope): void {
  demandBelowRoot(context, securable);
  const { sql, me, askerKeeps } = context;
  if (ownScope(context, securable) === null) {
    const scope = addScope(sql, nameOf(context, securable), copy ? scopeOf(context, securable) : undefined);
    setScope(context, securable, scope);
    if (askerKeeps === 'always' || (askerKeeps === 'uncopied' && !copy)) {
      assign(sql, scope, me.user.id, siteLevels.fullControl.id);
      giveLimitedAccess(context, securable, me.user.id);
    }
  }
  if (!clear) return;
  if (securable.is === 'web') for (const list of listsOf(context)) clearList(context, list);
  if (securable.is === 'list') clearItems(context, securable.list);
  if (securable.is === 'item') clearBelow(context, securable);
}

export function resetInheritance(context: Context, securable: Securable): void {
  demandBelowRoot(context, securable);
  const scope = ownScope(context, securable);
  if (scope === null) return;
  setScope(context, securable, null);
  removeScope(context.sql, scope);
}

function demandBelowRoot({ web }: Context, securable: Securable): void {
  if (securable.is === 'web' && web === 0) throw invalidArgument();
}

/** Who is given something below must be able to pass through what is above: SharePoint adds Limited Access there. */
export function giveLimitedAccess({ sql, web }: Context, below: Securable, principalId: number): void {
  if (below.is === 'item') {
    if (below.item.folderScope !== null) passThrough(below.item.folderScope);
    if (below.list.scope !== null) passThrough(below.list.scope);
  }
  let above = below.is === 'web' ? webNumbered(sql, web).parent : below.list.web;
  while (above !== null) {
    const { scope, parent } = scopedWeb(sql, above);
    passThrough(scope);
    above = parent;
  }

  function passThrough(scope: number): void {
    const holdsAny = sql.get(
      'SELECT 1 AS found FROM role_assignments WHERE scope = ? AND principal_id = ? LIMIT 1',
      scope,
      principalId,
    );
    if (!holdsAny) assign(sql, scope, principalId, siteLevels.limited.id);
  }
}

function nameOf({ web }: Context, securable: Securable): string {
  if (securable.is === 'web') return `web:${web}`;
  return securable.is === 'list' ? `list:${securable.list.id}` : `item:${securable.list.id}:${securable.item.id}`;
}

function setScope({ sql, web }: Context, securable: Securable, scope: number | null): void {
  if (securable.is === 'web') saveWeb(sql, { ...webNumbered(sql, web), scope });
  else if (securable.is === 'list') saveList(sql, { ...securable.list, scope });
  else {
    saveItemScope(sql, securable.list, securable.item, scope);
    handDown(sql, securable.list, { ...securable.item, scope });
  }
}

function clearList(context: Context, list: List): void {
  clearItems(context, list);
  resetInheritance(context, { is: 'list', list });
}

function clearItems({ sql }: Context, list: List): void {
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

import { HttpRequestError } from '@pnp/queryable';
import type { ListDefinition } from '#lists/define-list.ts';
import { settingsAtBirth } from '../plan/lists.ts';
import { templateType, type ListSettings } from '../schema/list-settings.ts';
import type { Target } from './target.ts';

/**
 * SharePoint makes the address from the title, so the list is born with its address as title and renamed at once. What
 * drafts there are is said in a second breath: it needs versions to be on.
 */
export async function createList(target: Target, list: ListDefinition): Promise<void> {
  const { Title, Description, ValidationFormula: _, ValidationMessage: __, ...settings } = settingsAtBirth(list);
  const { EnableModeration, EnableMinorVersions, DraftVersionVisibility, ...rest } = settings;
  const born = list.url.replace(/^Lists\//, '');
  await target.sp.web.lists.add(born, Description, templateType(list), false);
  // Own rows only is nothing for libraries (formsandflows.nl 2023), so they are not asked about it at all.
  const { ReadSecurity, WriteSecurity, ...ofLibrary } = rest;
  await target.list(list).update({ Title, ...ofLibrary, ...(!list.library && { ReadSecurity, WriteSecurity }) });
  if (list.library) await target.list(list).update({ EnableModeration, EnableMinorVersions, DraftVersionVisibility });
}

export async function setList(target: Target, list: ListDefinition, changes: Partial<ListSettings>): Promise<void> {
  try {
    await target.list(list).update(changes);
  } catch (error) {
    const { ValidationFormula: formula } = changes;
    if (formula === undefined || !(error instanceof HttpRequestError)) throw error;
    // A site with Danish regional settings reads formulas with semicolons (pnp/PnP-Sites-Core#2080).
    await target.list(list).update({ ...changes, ValidationFormula: formula.replaceAll(',', ';') });
  }
}

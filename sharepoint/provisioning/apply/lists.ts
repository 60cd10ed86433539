import { HttpRequestError } from '@pnp/queryable';
import type { ListDefinition } from '#lists/define-list.ts';
import { settingsAtBirth } from '../plan/lists.ts';
import type { ListSettings } from '../schema/list-settings.ts';
import type { Target } from './target.ts';

const genericList = 100;

/** SharePoint makes the address from the title, so the list is born with its address as title and renamed at once. */
export async function createList(target: Target, list: ListDefinition): Promise<void> {
  const { Title, Description, ValidationFormula: _, ValidationMessage: __, ...rest } = settingsAtBirth(list);
  const born = list.url.slice('Lists/'.length);
  await target.sp.web.lists.add(born, Description, genericList, false);
  await target.list(list).update({ Title, ...rest });
}

export async function setList(target: Target, list: ListDefinition, changes: Partial<ListSettings>): Promise<void> {
  try {
    await target.list(list).update(changes);
  } catch (error) {
    const { ValidationFormula: formula } = changes;
    if (formula === undefined || !(error instanceof HttpRequestError)) throw error;
    // A site with Danish regional settings reads formulas with semicolons (PnP-Sites-Core issue 2080).
    await target.list(list).update({ ...changes, ValidationFormula: formula.replaceAll(',', ';') });
  }
}

import type { ListDefinition } from '#lists/define-list.ts';
import type { ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { listSettings, type ListSettings } from '../schema/list-settings.ts';
import { planListAccess } from './access.ts';
import { planCases } from './cases.ts';
import { planColumns } from './columns.ts';
import { difference } from './difference.ts';
import { keepTitle } from './keep-title.ts';
import type { Step } from './step.ts';
import { planViews } from './views.ts';

/**
 * All steps for one list. Access comes right after the list itself, before there is anything in it to see; the
 * validation comes after the columns it speaks of.
 */
export function planList(list: ListDefinition, declared: DeclaredSite, actual: ActualSite): Step[] {
  const found = actual.lists.find(({ url }) => url === list.url);
  const settings = found?.settings ?? settingsAtBirth(list);
  const wanted = found
    ? keepTitle(listSettings(list), settings, [list.url.replace(/^Lists\//, '')])
    : listSettings(list);
  const changes = difference(wanted, settings);
  return [
    ...(found ? [] : [{ kind: 'createList', list } as const]),
    ...planListAccess(list, found, declared, actual),
    ...planCases(list, found, declared),
    ...planColumns(list, found?.columns ?? columnsAtBirth),
    ...(changes ? [{ kind: 'setList', list, changes } as const] : []),
    ...planViews(list, found?.views ?? []),
  ];
}

/** What a list made by `createList` has: all its settings but the validation, whose columns don't exist yet. */
export const settingsAtBirth = (list: ListDefinition): ListSettings => ({
  ...listSettings(list),
  ValidationFormula: '',
  ValidationMessage: '',
});

/** The one column of ours that SharePoint makes by itself, as it makes it. */
const columnsAtBirth = [{ internalName: 'Title', type: 'Text', builtIn: true, settings: {} }];

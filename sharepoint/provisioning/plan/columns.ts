import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ActualColumn } from '../actual-site.ts';
import { columnSettings, sharePointType } from '../schema/column-settings.ts';
import { difference } from './difference.ts';
import { keepTitle } from './keep-title.ts';
import type { Step } from './step.ts';

export const planColumns = (list: ListDefinition, actual: readonly ActualColumn[]): Step[] => [
  ...Object.values(list.columns).flatMap((column) => planColumn(list, column, actual)),
  ...actual
    .filter(({ builtIn, internalName }) => !builtIn && !isDeclared(list, internalName))
    .map(({ internalName }): Step => ({ kind: 'removeColumn', list, internalName })),
];

const isDeclared = (list: ListDefinition, internalName: string): boolean =>
  Object.values(list.columns).some((column) => column.internalName === internalName);

function planColumn(list: ListDefinition, column: Column, actual: readonly ActualColumn[]): Step[] {
  const found = actual.find(({ internalName }) => internalName === column.internalName);
  if (!found) return [{ kind: 'addColumn', list, column }, ...index(list, column, false)];
  if (isRetyped(column, found)) return []; // a finding that stops everything: SharePoint cannot retype without loss
  const { Indexed, EnforceUniqueValues, ...settings } = columnSettings(column);
  const changes = difference(keepTitle(settings, found.settings, bornAs(column)), found.settings);
  return [
    ...(changes ? [{ kind: 'setColumn', list, column, changes } as const] : []),
    ...index(
      list,
      column,
      found.settings.Indexed === Indexed && found.settings.EnforceUniqueValues === EnforceUniqueValues,
    ),
  ];
}

/** SharePoint's own first column is called by the site's language. */
const bornAs = ({ internalName }: Column): readonly string[] =>
  internalName === 'Title' ? ['Title', 'Titel'] : [internalName];

/** An index that nobody asked for does no harm, so none is ever taken away. */
const index = (list: ListDefinition, column: Column, asDeclared: boolean): Step[] =>
  column.indexed && !asDeclared ? [{ kind: 'addIndex', list, column }] : [];

export const isRetyped = (column: Column, found: ActualColumn): boolean => found.type !== sharePointType[column.kind];

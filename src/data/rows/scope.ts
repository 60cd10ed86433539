import type { ListDefinition } from '#lists/define-list.ts';
import type { Wire } from '#data/list-client.ts';

/** Which rows of a list that grows are asked for: those with a value in an indexed column, or those in one folder. */
export type Scope = { readonly column: string; readonly equals: string | number } | { readonly folder: string };

/** The folder a row stands in: for a row of a case, which case it is. */
export const folderProperty = 'FileDirRef';

/** The folder's path below the server: `/sites/hr/Lists/CaseFacts/4f1c…`. */
export const pathOf = (siteUrl: string, { url }: Pick<ListDefinition, 'url'>, folder: string): string =>
  `${new URL(siteUrl).pathname}/${url}/${folder}`;

export type Condition = { readonly property: string; readonly value: string | number };

/** What the scope asks of a row. A column without an index would end at the list view threshold, so it is no scope. */
export function conditionOf(siteUrl: string, list: ListDefinition, scope: Scope): Condition {
  if ('folder' in scope) return { property: folderProperty, value: pathOf(siteUrl, list, scope.folder) };
  const column = list.columns[scope.column];
  if (!column?.indexed) throw new Error(`${list.key} can not be asked by ${scope.column}: the column has no index`);
  return { property: column.property, value: scope.equals };
}

export const filterOf = ({ property, value }: Condition): string =>
  `${property} eq ${typeof value === 'number' ? value : `'${value.replaceAll("'", "''")}'`}`;

/** What two values that SharePoint takes for the same have in common: it does not tell capitals from small letters. */
export const sameness = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

export const meets = (wire: Wire, { property, value }: Condition): boolean =>
  sameness(wire[property]) === sameness(value);

import type { ListDefinition, View } from '#lists/define-list.ts';
import { element, type Xml } from './xml.ts';

/**
 * The internal names a view shows. The title is shown as the link to the row's form, or HR could not open it; in a
 * library the file's name is that link.
 */
export function viewColumns(list: ListDefinition, view: View<string>): string[] {
  const names = view.columns.map((key) => internalName(list, key));
  return list.library ? ['LinkFilename', ...names] : names.map((name) => (name === 'Title' ? 'LinkTitle' : name));
}

/** The view's filter and order, in SharePoint's query language. */
export function viewQuery(list: ListDefinition, view: View<string>): Xml[] {
  const { where, sortBy } = view;
  const order = sortBy ? [element('OrderBy', {}, [fieldRef(list, sortBy)])] : [];
  if (!where) return order;
  const value =
    typeof where.equals === 'boolean'
      ? element('Value', { Type: 'Integer' }, [where.equals ? '1' : '0'])
      : element('Value', { Type: 'Text' }, [where.equals]);
  return [...order, element('Where', {}, [element('Eq', {}, [fieldRef(list, where.column), value])])];
}

const fieldRef = (list: ListDefinition, key: string): Xml => element('FieldRef', { Name: internalName(list, key) });

function internalName(list: ListDefinition, key: string): string {
  const column = list.columns[key];
  if (!column) throw new Error(`${list.key} has no column ${key}`);
  return column.internalName;
}

/** SharePoint gives a query back with spaces and quotes of its own; two queries are alike when these are. */
export const normalQuery = (query: string): string =>
  query
    .replace(/>\s+</g, '><')
    .replace(/\s*\/>/g, '/>')
    .replaceAll("'", '"')
    .trim();

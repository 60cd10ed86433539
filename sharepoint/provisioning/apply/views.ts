import type { IView } from '@pnp/sp/views/index.js';
import type { ListDefinition, View } from '#lists/define-list.ts';
import { viewColumns, viewQuery } from '../schema/view-xml.ts';
import type { Target } from './target.ts';

export async function addView(target: Target, list: ListDefinition, view: View<string>): Promise<void> {
  const { Id } = (await target.list(list).views.add(view.title, false, settings(list, view))) as { Id: string };
  await showColumns(target.list(list).views.getById(Id), list, view);
}

export async function setView(target: Target, list: ListDefinition, view: View<string>): Promise<void> {
  const found = target.list(list).views.getByTitle(view.title);
  await found.update(settings(list, view));
  await showColumns(found, list, view);
}

/** The first view of a list is the one that opens. */
const settings = (list: ListDefinition, view: View<string>): Record<string, unknown> => ({
  ViewQuery: viewQuery(list, view)
    .map(({ xml }) => xml)
    .join(''),
  RowLimit: 100,
  Paged: true,
  ...(list.views[0] === view && { DefaultView: true }),
});

async function showColumns(found: IView, list: ListDefinition, view: View<string>): Promise<void> {
  await found.fields.removeAll();
  for (const name of viewColumns(list, view)) await found.fields.add(name);
}

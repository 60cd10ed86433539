import type { Context } from '#emulator/context.ts';
import type { Filter } from '#emulator/odata/filter.ts';
import { readPage, type Page } from '#emulator/items/page.ts';
import { fields } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';
import { readCaml, type CamlQuery } from './read-caml.ts';

type Place = { readonly rows?: number; readonly skipToken?: string; readonly narrowed?: Filter };

/** The same trimming, the same threshold and the same pages as for `items`: only the question is written otherwise. */
export function readByCaml(
  context: Context,
  list: List,
  xml: string,
  { rows, skipToken, narrowed }: Place,
): Page & { readonly query: CamlQuery } {
  const query = readCaml(xml, { fields: fields(context.sql, list), userId: context.me.user.id, now: context.now() });
  const { orderBy, rowLimit } = query;
  const filter: Filter | undefined =
    query.filter && narrowed ? { is: 'and', left: query.filter, right: narrowed } : (query.filter ?? narrowed);
  const options = { ...context.options, filter, orderBy, top: rowLimit ?? rows, skip: 0, skipToken };
  return { ...readPage({ ...context, options }, list), query };
}

import type { Context } from '#emulator/context.ts';
import { filterFromUrl } from '#emulator/caml/filter-from-url.ts';
import { readByCaml } from '#emulator/caml/read-by-caml.ts';
import { rowAsStream } from '#emulator/caml/row-as-stream.ts';
import { notExpandable } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import { operation } from '#emulator/operation.ts';
import { collectionOf, entityOf } from '#emulator/resources/entity.ts';
import { items as itemsKind } from '#emulator/resources/item.ts';
import { fields } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';
import { textIn, unwrap } from '#emulator/wire/body.ts';
import { jsonArgument } from './json-argument.ts';

const usualRows = 30;

export const getItems = operation({
  method: 'POST',
  on: 'list',
  call: 'getitems',
  status: 'limited',
  note: '`Where`, `OrderBy` and `RowLimit`; comparisons, `In`, `And`, `Or`, `IsNull`, `IsNotNull`, `BeginsWith`, `Contains`, `Today`',
  run(list, context, args) {
    demandNoLookups(context, list);
    const query = jsonArgument(args, 'query') ?? unwrap(context.body(), 'query');
    const { items } = readByCaml(context, list, textIn(query, 'ViewXml') ?? '', {});
    const entities = items.map((item) =>
      entityOf({ kind: 'item', of: { list, item } }, context.options.shape, context),
    );
    return { status: 200, content: collectionOf(itemsKind.set(list), entities) };
  },
});

/** What a lookup points at is not to be had this way (pnp/pnpjs#818). */
function demandNoLookups({ sql, options }: Context, list: List): void {
  for (const field of fields(sql, list)) {
    const name = propertyName(field);
    if (kindOf(field).isLookup && options.shape.expanded.has(name.toLowerCase())) throw notExpandable(name);
  }
}

export const renderListData = operation({
  method: 'POST',
  on: 'list',
  call: 'RenderListDataAsStream',
  status: 'assumed',
  note: 'the same queries, `ViewFields`, and `FilterField1`… in the address; the rows alone, as texts',
  run(list, context) {
    const parameters = unwrap(context.body(), 'parameters');
    const paging = (textIn(parameters, 'Paging') ?? '').replace(/^\?/, '');
    const { items, nextLink, query } = readByCaml(context, list, textIn(parameters, 'ViewXml') ?? '', {
      narrowed: filterFromUrl(context.query, fields(context.sql, list)),
      rows: usualRows,
      skipToken: paging === '' ? undefined : paging,
    });
    const next = nextLink && new URL(nextLink).searchParams.get('$skiptoken');
    const json = {
      Row: items.map((item) => rowAsStream(context, list, item, query.fields)),
      FirstRow: items.length > 0 ? 1 : 0,
      LastRow: items.length,
      RowLimit: query.rowLimit ?? usualRows,
      ...(next ? { NextHref: `?${next}` } : {}),
    };
    return { status: 200, content: { is: 'raw', json } };
  },
});

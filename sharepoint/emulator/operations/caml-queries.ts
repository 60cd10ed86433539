import { filterFromUrl } from '#emulator/caml/filter-from-url.ts';
import { readByCaml } from '#emulator/caml/read-by-caml.ts';
import { rowAsStream } from '#emulator/caml/row-as-stream.ts';
import { operation } from '#emulator/operation.ts';
import { collectionOf, entityOf } from '#emulator/resources/entity.ts';
import { items as itemsKind } from '#emulator/resources/item.ts';
import { fields } from '#emulator/store/fields.ts';
import { textIn, unwrap } from '#emulator/wire/body.ts';

const usualRows = 30;

export const getItems = operation({
  method: 'POST',
  on: 'list',
  call: 'getitems',
  status: 'limited',
  note: '`Where`, `OrderBy` and `RowLimit`; comparisons, `In`, `And`, `Or`, `IsNull`, `IsNotNull`, `BeginsWith`, `Contains`, `Today`',
  run(list, context) {
    const { items } = readByCaml(context, list, textIn(unwrap(context.body(), 'query'), 'ViewXml') ?? '', {});
    const entities = items.map((item) =>
      entityOf({ kind: 'item', of: { list, item } }, context.options.shape, context),
    );
    return { status: 200, content: collectionOf(itemsKind.set(list), entities) };
  },
});

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

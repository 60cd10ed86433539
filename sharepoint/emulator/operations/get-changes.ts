import type { Context } from '#emulator/context.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { collectionOf } from '#emulator/resources/entity.ts';
import { listPath } from '#emulator/resources/list-path.ts';
import { demand, may } from '#emulator/rights/effective.ts';
import { shownVersion } from '#emulator/rights/drafts.ts';
import { maySee } from '#emulator/rights/own-items.ts';
import { changesAfter, changeType, type Change } from '#emulator/store/changes.ts';
import { itemById, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { readSettings } from '#emulator/store/settings.ts';
import { webNumbered } from '#emulator/store/webs.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { Complex, type Answer, type Entity } from '#emulator/wire/answer.ts';
import { booleanIn, unwrap, type Body } from '#emulator/wire/body.ts';

type Logged = { readonly list: List; readonly change: Change };

const flags = {
  Add: changeType.add,
  Update: changeType.update,
  DeleteObject: changeType.delete,
  Restore: changeType.restore,
};

/** Only rows are logged. A change is seen by who sees the row, or could have seen it before it was deleted. */
function visibleChanges(context: Context, list: List, query: Body): Logged[] {
  if (booleanIn(query, 'Item') !== true) return [];
  const types: number[] = Object.entries(flags).flatMap(([name, type]) => (booleanIn(query, name) ? [type] : []));
  const seen = (change: Change): boolean => {
    const row = itemById(context.sql, list, change.item);
    if (row) return shownVersion(context, list, row) !== undefined;
    return maySee(context, list, { author: change.author, scope: change.scope } as Item);
  };
  return changesAfter(context.sql, list, startOf(query))
    .filter((change) => types.includes(change.type) && seen(change))
    .map((change) => ({ list, change }));
}

/** A token is `1;3;<list>;<ticks>;<number>`; the emulator needs the number alone. */
function startOf(query: Body): number {
  const token = query['ChangeTokenStart'];
  if (token === undefined || token === null) return 0;
  const number = Number(
    String((token as Record<string, unknown>)['StringValue'])
      .split(';')
      .at(-1),
  );
  if (!Number.isInteger(number)) throw invalidArgument('The changeToken is not valid.');
  return number;
}

function answer(context: Context, changes: readonly Logged[]): Answer {
  const { siteId } = readSettings(context.sql);
  const entities = changes.map(({ list, change }): Entity => {
    const token = `1;3;${list.id};${Date.parse(change.time)};${change.number}`;
    return {
      is: 'entity',
      type: 'SP.ChangeItem',
      set: 'SP.ApiData.Changes',
      path: `${listPath(list)}/GetChanges`,
      properties: {
        ChangeToken: new Complex('SP.ChangeToken', { StringValue: token }),
        ChangeType: change.type,
        ItemId: change.item,
        ListId: list.id,
        SiteId: siteId,
        Time: change.time,
        UniqueId: change.guid,
        WebId: webNumbered(context.sql, list.web).id,
      },
      expanded: {},
      deferred: [],
    };
  });
  return { status: 200, content: collectionOf('SP.ApiData.Changes', entities) };
}

const note = 'changes of rows, trimmed as rows are';

export const getListChanges = operation({
  method: 'POST',
  on: 'list',
  call: 'getchanges',
  status: 'assumed',
  note,
  run(list, context) {
    demand(context, { is: 'list', list }, 'viewListItems');
    return answer(context, visibleChanges(context, list, unwrap(context.body(), 'query')));
  },
});

export const getWebChanges = operation({
  method: 'POST',
  on: 'web',
  call: 'getchanges',
  status: 'assumed',
  note,
  run(_, context) {
    const query = unwrap(context.body(), 'query');
    const found = listsOf(context)
      .filter((list) => may(context, { is: 'list', list }, 'viewListItems'))
      .flatMap((list) => visibleChanges(context, list, query));
    return answer(
      context,
      found.sort((a, b) => a.change.number - b.change.number),
    );
  },
});

import { notEmulated } from '#emulator/errors.ts';
import { createList } from '#emulator/lists/create-list.ts';
import { listChanges } from '#emulator/lists/list-changes.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { numberIn } from '#emulator/wire/body.ts';

const genericList = 100;
/** The others bring columns, views and forms of their own, which a list made without them would not show. */
const emulated = [genericList, 101, 109, 119];

/** The address is made of the title; who wants another title gives it afterwards. */
export const addList = operation({
  method: 'POST',
  on: 'lists',
  status: 'limited',
  note: 'lists (100) and libraries (101, 109, 119); other templates are answered 501',
  run(_, context) {
    demand(context, theWeb, 'manageLists');
    const body = context.body();
    const { title = '', settings } = listChanges(body);
    const template = numberIn(body, 'BaseTemplate') ?? genericList;
    if (!emulated.includes(template)) throw notEmulated('POST', `_api/web/lists with BaseTemplate ${template}`);
    const of = createList(context, { title, template, settings });
    const content = entityOf({ kind: 'list', of }, everything, context);
    return { status: 201, content, etag: listKind.etag!(of) };
  },
});

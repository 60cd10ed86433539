import { createList } from '#emulator/lists/create-list.ts';
import { listChanges } from '#emulator/lists/list-changes.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { numberIn } from '#emulator/wire/body.ts';

const genericList = 100;

/** The address is made of the title; who wants another title gives it afterwards. */
export const addList = operation({
  method: 'POST',
  on: 'lists',
  status: 'supported',
  run(_, context) {
    demand(context, theWeb, 'manageLists');
    const body = context.body();
    const { title = '', settings } = listChanges(body);
    const template = numberIn(body, 'BaseTemplate') ?? genericList;
    const of = createList(context, { title, template, settings });
    const content = entityOf({ kind: 'list', of }, everything, context);
    return { status: 201, content, etag: listKind.etag!(of) };
  },
});

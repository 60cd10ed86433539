import { rowsAreFiles } from '#emulator/errors.ts';
import { cellsFrom } from '#emulator/items/cells.ts';
import { takeVerdict } from '#emulator/items/moderation.ts';
import { addRow } from '#emulator/items/write-item.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { itemEtag } from '#emulator/resources/item.ts';
import { demand } from '#emulator/rights/effective.ts';
import { fields } from '#emulator/store/fields.ts';

/** ID, author and times are the server's alone. Required columns are not enforced by this route. */
export const addItem = operation({
  method: 'POST',
  on: 'items',
  status: 'supported',
  note: 'a posted Id, Created, Modified, AuthorId or EditorId is ignored (assumed)',
  run(list, context) {
    demand(context, { is: 'list', list }, 'addListItems');
    if (isLibrary(list)) throw rowsAreFiles();
    const { rest, verdict } = takeVerdict(context, list, context.body());
    const item = addRow(context, list, cellsFrom(rest, list, fields(context.sql, list)), { verdict });
    const content = entityOf({ kind: 'item', of: { list, item } }, everything, context);
    return { status: 201, content, etag: itemEtag({ item }) };
  },
});

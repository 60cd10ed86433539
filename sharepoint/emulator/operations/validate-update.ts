import type { Context } from '#emulator/context.ts';
import { noFile } from '#emulator/errors.ts';
import { formValuesIn, readFormValue, type FormResult } from '#emulator/items/form-values.ts';
import { addRow, changeRow, type Stamp } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { folderByUrl } from '#emulator/resources/find-place.ts';
import type { Folder } from '#emulator/resources/resource.ts';
import { demand, may } from '#emulator/rights/effective.ts';
import { folderScopeOf, folderSecurable } from '#emulator/rights/folders.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { fields } from '#emulator/store/fields.ts';
import { addPlace } from '#emulator/store/files.ts';
import type { Cells, Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Answer } from '#emulator/wire/answer.ts';
import { booleanIn, textIn, unwrap } from '#emulator/wire/body.ts';

/** The routes of SharePoint's own forms: refusals come by 200, one for each field, and then nothing is written. */
const shared = {
  method: 'POST',
  status: 'assumed',
  note: 'with `bNewDocumentUpdate`, Author and Created are taken from owners; of others as the emulator is told (`formUpdate`)',
} as const;

export const addValidateUpdateItem = operation({
  ...shared,
  on: 'list',
  call: 'AddValidateUpdateItemUsingPath',
  run(list, context) {
    const folder = folderIn(context, list);
    demand(context, folderSecurable(context, folder), 'addListItems');
    if (context.folderRights === 'refuse') demand(context, { is: 'list', list }, 'viewListItems');
    return write(list, context, (cells, stamp) => {
      const item = addRow(context, list, cells, { stamp, folderScope: folderScopeOf(context, folder) });
      const place = { item: item.id, folder: folder.path, name: `${item.id}_.000`, isFolder: false };
      if (folder.path !== '') addPlace(context.sql, list, place);
      return item;
    });
  },
});

/** The folder that the row is to stand in: the list's root, when none is said. */
function folderIn(context: Context, list: List): Folder {
  const path = unwrap(unwrap(context.body(), 'listItemCreateInfo'), 'FolderPath');
  const url = textIn(path, 'DecodedUrl');
  if (!url) return { list, path: '' };
  const { kind, of } = folderByUrl(context, url);
  if (kind !== 'folder' || of.list.id !== list.id) throw noFile();
  return of;
}

export const validateUpdateListItem = operation({
  ...shared,
  on: 'item',
  call: 'ValidateUpdateListItem',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    return write(list, context, (cells, stamp) => changeRow(context, list, item, cells, { stamp }), item);
  },
});

type Write = (cells: Cells, stamp: Stamp) => Item;

function write(list: List, context: Context, keep: Write, before?: Item): Answer {
  const body = context.body();
  const mayStamp = mayWriteStamps(list, context) && booleanIn(body, 'bNewDocumentUpdate') === true;
  const all = fields(context.sql, list);
  const results = formValuesIn(body).map((one) => readFormValue(one, all, context, mayStamp));
  if (results.some(({ refusal }) => refusal !== undefined)) return report(results, before?.id ?? 0);
  const [cells, stamp] = [{}, {}];
  for (const result of results) {
    Object.assign(cells, result.cells);
    Object.assign(stamp, result.stamp);
  }
  const { id } = keep(cells, stamp);
  return before ? report(results, id) : report([...results, { name: 'Id', text: String(id) }], 0);
}

/** Whoever has the whole list in hand may (Office365-REST-Python-Client, PnP); of others it is not known, so it is told. */
const mayWriteStamps = (list: List, context: Context): boolean =>
  context.formUpdate === 'allow' || may(context, { is: 'list', list }, 'manageLists');

const generalFailure = -2147467259;

const report = (results: readonly FormResult[], itemId: number): Answer => ({
  status: 200,
  content: {
    is: 'value',
    name: 'ValidateUpdateListItem',
    of: 'SP.ListItemFormUpdateValue',
    value: results.map(({ name, text, refusal }) => ({
      ErrorCode: refusal === undefined ? 0 : generalFailure,
      ErrorMessage: refusal ?? null,
      FieldName: name,
      FieldValue: text,
      HasException: refusal !== undefined,
      ItemId: itemId,
    })),
  },
});

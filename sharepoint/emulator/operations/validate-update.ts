import type { Context } from '#emulator/context.ts';
import { formValuesIn, readFormValue, type FormResult } from '#emulator/items/form-values.ts';
import { addRow, changeRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { demand } from '#emulator/rights/effective.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { fields } from '#emulator/store/fields.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { value, type Answer } from '#emulator/wire/answer.ts';
import { booleanIn } from '#emulator/wire/body.ts';

/** The routes of SharePoint's own forms: refusals come by 200, one for each field, and then nothing is written. */
const shared = {
  method: 'POST',
  status: 'assumed',
  note: 'with `bNewDocumentUpdate`, Author and Created are taken or refused as the emulator is told (`formUpdate`)',
} as const;

export const addValidateUpdateItem = operation({
  ...shared,
  on: 'list',
  call: 'AddValidateUpdateItemUsingPath',
  run(list, context) {
    demand(context, { is: 'list', list }, 'addListItems');
    return write(list, context, (cells, stamp) => addRow(context, list, cells, stamp));
  },
});

export const validateUpdateListItem = operation({
  ...shared,
  on: 'item',
  call: 'ValidateUpdateListItem',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    return write(list, context, (cells, stamp) => changeRow(context, list, item, cells, stamp), item);
  },
});

type Write = (...said: [cells: Parameters<typeof addRow>[2], stamp: Parameters<typeof addRow>[3]]) => Item;

function write(list: List, context: Context, keep: Write, before?: Item): Answer {
  const body = context.body();
  const mayStamp = context.formUpdate === 'allow' && booleanIn(body, 'bNewDocumentUpdate') === true;
  const all = fields(context.sql, list);
  const results = formValuesIn(body).map((one) => readFormValue(one, all, context, mayStamp));
  if (results.some(({ refusal }) => refusal !== undefined)) return report(results, before?.id ?? 0);
  const [cells, stamp] = [{}, {}];
  for (const result of results) {
    Object.assign(cells, result.cells);
    Object.assign(stamp, result.stamp);
  }
  const { id } = keep(cells, stamp);
  return report(before ? results : [...results, { name: 'Id', text: String(id) }], id);
}

const generalFailure = -2147467259;

const report = (results: readonly FormResult[], itemId: number): Answer =>
  value(
    'ValidateUpdateListItem',
    results.map(({ name, text, refusal }) => ({
      ErrorCode: refusal === undefined ? 0 : generalFailure,
      ErrorMessage: refusal ?? null,
      FieldName: name,
      FieldValue: text,
      HasException: refusal !== undefined,
      ItemId: itemId,
    })),
  );

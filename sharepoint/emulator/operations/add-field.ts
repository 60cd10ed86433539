import type { Context } from '#emulator/context.ts';
import { invalidArgument, noList } from '#emulator/errors.ts';
import { createField, type NewField } from '#emulator/fields/create-field.ts';
import { creatableKind } from '#emulator/fields/field-kinds.ts';
import { fieldFromXml } from '#emulator/fields/field-from-xml.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { listById } from '#emulator/resources/find-list.ts';
import { demand } from '#emulator/rights/effective.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Answer } from '#emulator/wire/answer.ts';
import { numberIn, textIn, unwrap, type Body } from '#emulator/wire/body.ts';

/** The internal name is made of the title at creation; who wants another title gives it afterwards. */
export const addField = operation({
  method: 'POST',
  on: 'fields',
  status: 'supported',
  note: 'calculated, location, thumbnail and managed metadata columns are refused',
  run: (list, context) => add(list, context, () => fromProperties(context.body(), context)),
});

/** The same with its arguments wrapped; the way to make lookups. */
export const addFieldByInformation = operation({
  method: 'POST',
  on: 'fields',
  call: 'AddField',
  status: 'supported',
  run: (list, context) => add(list, context, () => fromProperties(unwrap(context.body(), 'parameters'), context)),
});

export const createFieldAsXml = operation({
  method: 'POST',
  on: 'fields',
  call: 'createfieldasxml',
  status: 'supported',
  note: 'options such as adding the field to the default view are ignored',
  run: (list, context) =>
    add(list, context, () => fieldFromXml(textIn(unwrap(context.body(), 'parameters'), 'SchemaXml') ?? '')),
});

function add(list: List, context: Context, asked: () => NewField): Answer {
  demand(context, { is: 'list', list }, 'manageLists');
  const field = createField(context, list, asked());
  return { status: 201, content: entityOf({ kind: 'field', of: { list, field } }, everything, context) };
}

function fromProperties(properties: Body, context: Context): NewField {
  const kind = creatableKind(numberIn(properties, 'FieldTypeKind') ?? -1);
  const title = textIn(properties, 'Title');
  if (!kind || !title) throw invalidArgument();
  const lookupList = textIn(properties, 'LookupListId');
  if (lookupList !== undefined && !listById(context, lookupList)) throw noList();
  const extra =
    lookupList === undefined
      ? {}
      : { LookupList: lookupList.toLowerCase(), LookupField: textIn(properties, 'LookupFieldName') ?? 'Title' };
  return { kind, title, extra, properties };
}

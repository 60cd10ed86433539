import type { Context } from '#emulator/context.ts';
import { invalidArgument, noList } from '#emulator/errors.ts';
import { demandColumns, type FieldOwner } from '#emulator/fields/field-owner.ts';
import { createField, type NewField } from '#emulator/fields/create-field.ts';
import { creatableKind } from '#emulator/fields/field-kinds.ts';
import { fieldFromXml } from '#emulator/fields/field-from-xml.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { listById } from '#emulator/resources/find-list.ts';
import type { Answer } from '#emulator/wire/answer.ts';
import { numberIn, textIn, unwrap, type Body } from '#emulator/wire/body.ts';

/** The internal name is made of the title at creation; who wants another title gives it afterwards. */
export const addField = operation({
  method: 'POST',
  on: 'fields',
  status: 'supported',
  note: 'managed metadata columns are refused; a calculated column is described, but its cells stay empty',
  run: (owner, context) => add(owner, context, () => fromProperties(context.body(), context)),
});

/** The same with its arguments wrapped; the way to make lookups. */
export const addFieldByInformation = operation({
  method: 'POST',
  on: 'fields',
  call: 'AddField',
  status: 'supported',
  run: (owner, context) => add(owner, context, () => fromProperties(unwrap(context.body(), 'parameters'), context)),
});

export const createFieldAsXml = operation({
  method: 'POST',
  on: 'fields',
  call: 'createfieldasxml',
  status: 'supported',
  note: 'options such as adding the field to the default view are ignored',
  run: (owner, context) =>
    add(owner, context, () => fieldFromXml(textIn(unwrap(context.body(), 'parameters'), 'SchemaXml') ?? '')),
});

function add(owner: FieldOwner, context: Context, asked: () => NewField): Answer {
  demandColumns(context, owner);
  const field = createField(context, owner, asked());
  return { status: 201, content: entityOf({ kind: 'field', of: { owner, field } }, everything, context) };
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

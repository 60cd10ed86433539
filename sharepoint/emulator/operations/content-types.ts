import { contentTypesOf } from '#emulator/content-types/content-types-of.ts';
import { childOf, itemId } from '#emulator/content-types/ids.ts';
import type { Context } from '#emulator/context.ts';
import { accessDenied, contentTypeTaken, invalidArgument, noContentType } from '#emulator/errors.ts';
import { columnsOf, demandColumns, type FieldOwner } from '#emulator/fields/field-owner.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { contentTypes, removeContentType, saveContentType, type ContentType } from '#emulator/store/content-types.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';
import { booleanIn, demandKnown, textIn } from '#emulator/wire/body.ts';

function keep(context: Context, owner: FieldOwner, contentType: ContentType): Answer {
  const others = contentTypesOf(context, owner);
  if (others.some(({ name }) => textKey(name) === textKey(contentType.name))) throw contentTypeTaken(contentType.name);
  saveContentType(context.sql, columnsOf(owner).number, contentType);
  const content = entityOf({ kind: 'contentType', of: { owner, contentType } }, everything, context);
  return { status: 201, content };
}

export const addContentType = operation({
  method: 'POST',
  on: 'contentTypes',
  status: 'assumed',
  note: 'a posted Id is ignored: the new type is a child of Item',
  run(owner, context) {
    demandColumns(context, owner);
    const body = context.body();
    const name = textIn(body, 'Name');
    if (!name) throw invalidArgument();
    return keep(context, owner, {
      id: childOf(itemId),
      name,
      description: textIn(body, 'Description') ?? '',
      group: textIn(body, 'Group') ?? '',
      hidden: booleanIn(body, 'Hidden') ?? false,
      readOnly: booleanIn(body, 'ReadOnly') ?? false,
      sealed: false,
    });
  },
});

/** A list takes a type of its web as a child of its own. */
export const addAvailableContentType = operation({
  method: 'POST',
  on: 'contentTypes',
  call: 'addAvailableContentType',
  status: 'limited',
  note: 'the type is kept and answered; rows still have the one the list was made with',
  run(owner, context) {
    demandColumns(context, owner);
    const id = textIn(context.body(), 'contentTypeId')?.toLowerCase();
    const available = contentTypesOf(context, { is: 'web', web: context.web, inherited: true });
    const found = available.find((candidate) => candidate.id.toLowerCase() === id);
    if (!found) throw noContentType();
    return keep(context, owner, { ...found, id: childOf(found.id) });
  },
});

const readOnly = ['Id', 'StringId', 'Scope', 'SchemaXml', 'Sealed'];
const known = new Set([...readOnly, 'Name', 'Description', 'Group', 'Hidden', 'ReadOnly']);

/** What SharePoint brought with it stays as it is (assumed). */
function demandOwn(context: Context, owner: FieldOwner, { id }: ContentType): void {
  demandColumns(context, owner);
  if (!contentTypes(context.sql, columnsOf(owner).number).some((own) => own.id === id)) throw accessDenied();
}

export const updateContentType = operation({
  method: 'MERGE',
  on: 'contentType',
  status: 'limited',
  note: 'name, description, group, `Hidden` and `ReadOnly`, of a type that was made here',
  run({ owner, contentType: of }, context) {
    demandOwn(context, owner, of);
    const body = context.body();
    demandKnown(body, 'SP.ContentType', known);
    saveContentType(context.sql, columnsOf(owner).number, {
      ...of,
      name: textIn(body, 'Name') ?? of.name,
      description: textIn(body, 'Description') ?? of.description,
      group: textIn(body, 'Group') ?? of.group,
      hidden: booleanIn(body, 'Hidden') ?? of.hidden,
      readOnly: booleanIn(body, 'ReadOnly') ?? of.readOnly,
    });
    return noContent();
  },
});

export const deleteContentType = operation({
  method: 'DELETE',
  on: 'contentType',
  status: 'limited',
  note: 'a type that was made here',
  run({ owner, contentType }, context) {
    demandOwn(context, owner, contentType);
    removeContentType(context.sql, columnsOf(owner).number, contentType.id);
    return noContent();
  },
});

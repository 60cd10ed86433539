import { parentOf, contentTypesOf } from '#emulator/content-types/content-types-of.ts';
import { documentId } from '#emulator/content-types/ids.ts';
import { noContentType } from '#emulator/errors.ts';
import { fieldsOf, type FieldOwner } from '#emulator/fields/field-owner.ts';
import type { Context } from '#emulator/context.ts';
import type { ContentType } from '#emulator/store/content-types.ts';
import type { Field } from '#emulator/store/fields.ts';
import { Complex } from '#emulator/wire/answer.ts';
import { listPath } from './list-path.ts';
import { textArgument, type CollectionKind, type EntityKind } from './resource.ts';

const pathOf = (owner: FieldOwner): string =>
  owner.is === 'list' ? `${listPath(owner.list)}/ContentTypes` : 'Web/ContentTypes';

type Of = { readonly owner: FieldOwner; readonly contentType: ContentType };

const typePath = ({ owner, contentType: { id } }: Of): string => `${pathOf(owner)}('${id}')`;

export const contentTypes: CollectionKind<'contentTypes'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.ContentTypes',
  path: pathOf,
  members: (of, context) =>
    contentTypesOf(context, of).map((contentType) => ({ kind: 'contentType', of: { owner: of, contentType } })),
  member(of, key, context) {
    const id = String(key).toLowerCase();
    const contentType = contentTypesOf(context, of).find((candidate) => candidate.id.toLowerCase() === id);
    if (!contentType) throw noContentType();
    return { kind: 'contentType', of: { owner: of, contentType } };
  },
  calls: { getById: (of, args, context) => contentTypes.member!(of, textArgument(args, 'contentTypeId'), context) },
};

export const contentType: EntityKind<'contentType'> = {
  shape: 'entity',
  type: () => 'SP.ContentType',
  set: () => 'SP.ApiData.ContentTypes',
  path: typePath,
  properties: ({ owner, contentType: of }, { path }) => ({
    Description: of.description,
    DisplayFormTemplateName: 'ListForm',
    DisplayFormUrl: '',
    DocumentTemplate: '',
    DocumentTemplateUrl: '',
    EditFormTemplateName: 'ListForm',
    EditFormUrl: '',
    Group: of.group,
    Hidden: of.hidden,
    Id: new Complex('SP.ContentTypeId', { StringValue: of.id }),
    JSLink: '',
    MobileDisplayFormUrl: '',
    MobileEditFormUrl: '',
    MobileNewFormUrl: '',
    Name: of.name,
    NewFormTemplateName: 'ListForm',
    NewFormUrl: '',
    ReadOnly: of.readOnly,
    SchemaXml: '',
    Scope: owner.is === 'list' ? `${path}/${owner.list.url}` : path,
    Sealed: of.sealed,
    StringId: of.id,
  }),
  links: {
    Fields: (of) => ({ kind: 'contentTypeFields', of }),
    WorkflowAssociations: (of) => ({ kind: 'nothing', of: { set: 'WorkflowAssociations', path: typePath(of) } }),
    FieldLinks: (of) => ({ kind: 'fieldLinks', of }),
    Parent({ contentType: { id } }, context) {
      const parent = parentOf(context, id);
      return parent
        ? { kind: 'contentType', of: { owner: { is: 'web', web: context.web, inherited: true }, contentType: parent } }
        : null;
    },
  },
};

/** Every type shows its own name and the title; a document its file name as well. */
function columnsIn({ contentType: { id } }: Of, context: Context): readonly Field[] {
  const names = ['ContentType', 'Title', ...(id.startsWith(documentId) ? ['FileLeafRef'] : [])];
  return fieldsOf(context, { is: 'web', web: context.web, inherited: true }).filter(({ internalName }) =>
    names.includes(internalName),
  );
}

export const contentTypeFields: CollectionKind<'contentTypeFields'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Fields',
  path: (of) => `${typePath(of)}/Fields`,
  members: (of, context) =>
    columnsIn(of, context).map((field) => ({
      kind: 'field',
      of: { owner: { is: 'web', web: context.web, inherited: true }, field },
    })),
};

export const fieldLinks: CollectionKind<'fieldLinks'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.FieldLinks',
  path: (of) => `${typePath(of)}/FieldLinks`,
  members: (of, context) => columnsIn(of, context).map((field) => ({ kind: 'fieldLink', of: { ...of, field } })),
};

export const fieldLink: EntityKind<'fieldLink'> = {
  shape: 'entity',
  type: () => 'SP.FieldLink',
  set: () => 'SP.ApiData.FieldLinks',
  path: (of) => `${typePath(of)}/FieldLinks(guid'${of.field.id}')`,
  properties: ({ field }) => ({
    DisplayName: field.title,
    FieldInternalName: field.internalName,
    Hidden: field.internalName === 'ContentType',
    Id: field.id,
    Name: field.internalName,
    ReadOnly: field.readOnly,
    Required: field.required,
    ShowInDisplayForm: true,
  }),
};

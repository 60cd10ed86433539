import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import { fieldXml } from '#emulator/fields/field-xml.ts';
import { webNumbered } from '#emulator/store/webs.ts';
import { fieldsPath } from './fields.ts';
import type { EntityKind } from './resource.ts';

export const field: EntityKind<'field'> = {
  shape: 'entity',
  type: ({ field: of }) => kindOf(of).entityType,
  set: () => 'SP.ApiData.Fields',
  path: ({ owner, field: of }) => `${fieldsPath(owner)}(guid'${of.id}')`,
  properties({ owner, field: of }, context) {
    const kind = kindOf(of);
    const isOfList = owner.is === 'list';
    return {
      AutoIndexed: false,
      CanBeDeleted: !of.builtIn,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: null,
      DefaultFormula: null,
      DefaultValue: of.defaultValue,
      Description: of.description,
      Direction: 'none',
      EnforceUniqueValues: of.unique,
      EntityPropertyName: propertyName(of),
      Filterable: kind.comparable,
      FromBaseType: of.builtIn,
      Group: of.group,
      Hidden: of.hidden,
      Id: of.id,
      Indexed: of.indexed,
      IndexStatus: of.indexed ? 1 : 0,
      InternalName: of.internalName,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: of.readOnly,
      Required: of.required,
      SchemaXml: fieldXml(of, isOfList ? owner.list.id : webNumbered(context.sql, owner.web).id),
      Scope: isOfList ? `${context.path}/${owner.list.url}` : context.path,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: kind.comparable,
      StaticName: of.internalName,
      Title: of.title,
      FieldTypeKind: kind.number,
      TypeAsString: of.type,
      TypeDisplayName: of.type,
      TypeShortDescription: of.type,
      ValidationFormula: of.validationFormula,
      ValidationMessage: of.validationMessage,
      ...of.extra,
    };
  },
};

import { wrongType } from '#emulator/errors.ts';
import { propertyName, type FieldKind } from './field-kind.ts';

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

/** Clients clear a lookup with null, and some with 0 or -1. */
function parseId(posted: unknown): number | null {
  const id = typeof posted === 'string' ? Number(posted) : posted;
  if (id === 0 || id === -1) return null;
  if (!isId(id)) throw wrongType('Edm.Int32');
  return id;
}

function parseIds(posted: unknown): number[] | null {
  if (!Array.isArray(posted) || !posted.every(isId)) throw wrongType('Collection(Edm.Int32)');
  return posted.length === 0 ? null : posted;
}

export const lookup: FieldKind = {
  type: 'Lookup',
  number: 7,
  entityType: 'SP.FieldLookup',
  extra: {
    AllowMultipleValues: false,
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: false,
    LookupField: 'Title',
    LookupList: '',
    LookupWebId: '00000000-0000-0000-0000-000000000000',
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
  },
  comparable: true,
  isLookup: true,
  parse: parseId,
  answer: (cell, field) => ({ [`${propertyName(field)}Id`]: cell }),
  key: (cell) => cell as number,
};

export const lookupMulti: FieldKind = {
  ...lookup,
  type: 'LookupMulti',
  comparable: false,
  parse: parseIds,
  key: (cell) => (cell as number[]).join(';'),
};

const userExtra = {
  ...lookup.extra,
  AllowDisplay: true,
  LookupField: '',
  Presence: true,
  SelectionGroup: 0,
  SelectionMode: 0,
};

/** A person is a lookup into the site's people; the ID also comes as text. */
export const user: FieldKind = {
  ...lookup,
  type: 'User',
  number: 20,
  entityType: 'SP.FieldUser',
  extra: userExtra,
  answer: (cell, field) => ({
    [`${propertyName(field)}Id`]: cell,
    [`${propertyName(field)}StringId`]: cell === null ? null : String(cell),
  }),
};

export const userMulti: FieldKind = {
  ...lookupMulti,
  type: 'UserMulti',
  number: 20,
  entityType: 'SP.FieldUser',
  extra: { ...userExtra, AllowMultipleValues: true },
  answer: (cell, field) => ({
    [`${propertyName(field)}Id`]: cell,
    [`${propertyName(field)}StringId`]: (cell as number[] | null)?.map(String) ?? null,
  }),
};

import { badFormula, unknownProperty, wrongType } from '#emulator/errors.ts';
import { columnNamed } from '#emulator/formula/evaluate.ts';
import { columnsIn } from '#emulator/formula/formula.ts';
import { parseFormula } from '#emulator/formula/parse.ts';
import type { Field } from '#emulator/store/fields.ts';
import type { Body } from '#emulator/wire/body.ts';
import { kindOf } from './field-kinds.ts';

type Mutable = { -readonly [Key in keyof Field]: Field[Key] };

/** What every kind of field can be told, by SharePoint's property names. */
const common = {
  Title: ['title', 'string'],
  Description: ['description', 'string'],
  Group: ['group', 'string'],
  Required: ['required', 'boolean'],
  Indexed: ['indexed', 'boolean'],
  EnforceUniqueValues: ['unique', 'boolean'],
  Hidden: ['hidden', 'boolean'],
  ReadOnlyField: ['readOnly', 'boolean'],
  DefaultValue: ['defaultValue', 'string'],
  ValidationFormula: ['validationFormula', 'string'],
  ValidationMessage: ['validationMessage', 'string'],
} as const satisfies Record<string, readonly [keyof Field, 'string' | 'boolean']>;

/** Said at creation or sent back by clients; they decide nothing afterwards. */
const ignored = new Set(
  [
    'FieldTypeKind',
    'TypeAsString',
    'InternalName',
    'StaticName',
    'Id',
    'SchemaXml',
    'Scope',
    'JSLink',
    'CustomFormatter',
  ]
    .concat('Sortable', 'Filterable', 'EntityPropertyName', 'CanBeDeleted', 'FromBaseType', 'Sealed', 'Direction')
    .concat('ShowInFiltersPane', 'LookupListId', 'LookupFieldName'),
);

/** Applies posted properties to a field; a property its kind doesn't have is refused. */
export function applyFieldChanges(field: Field, body: Body): Field {
  const changed: Mutable = { ...field, extra: { ...field.extra } };
  const extra = changed.extra as Record<string, unknown>;
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(common, name)) setCommon(changed, name as keyof typeof common, value);
    else if (Object.hasOwn(extra, name)) extra[name] = sameType(value, extra[name]);
    else if (!ignored.has(name)) throw unknownProperty(name, kindOf(field).entityType);
  }
  return { ...changed, indexed: changed.indexed || changed.unique };
}

function setCommon(field: Mutable, name: keyof typeof common, value: unknown): void {
  const [key, type] = common[name];
  if (value !== null && typeof value !== type) throw wrongType(type === 'string' ? 'Edm.String' : 'Edm.Boolean');
  const isText = type === 'string';
  const isOptional = key === 'defaultValue' || key === 'validationFormula' || key === 'validationMessage';
  const settled = isOptional ? value || null : (value ?? (isText ? '' : false));
  Object.assign(field, { [key]: settled });
}

/** A property that was empty so far takes anything plain. */
function sameType(value: unknown, before: unknown): unknown {
  if (value === null || before === null) return value;
  if (typeof value !== typeof before || Array.isArray(value) !== Array.isArray(before))
    throw wrongType(`Edm.${typeof before}`);
  return value;
}

/** A field's formula can speak of its own column only. */
export function demandOwnFormula(field: Field): void {
  if (!field.validationFormula) return;
  const named = columnsIn(parseFormula(field.validationFormula));
  if (named.some((name) => !columnNamed(name, [field]))) throw badFormula();
}

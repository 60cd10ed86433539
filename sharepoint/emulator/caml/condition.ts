import { badQuery, notEmulated, unknownColumn } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import type { Constant, Filter } from '#emulator/odata/filter.ts';
import type { Field } from '#emulator/store/fields.ts';
import { child, type Element } from '#emulator/xml.ts';
import { comparesDays, onDays } from './on-days.ts';

/** What the words of a query mean something by. */
export type Known = { readonly fields: readonly Field[]; readonly userId: number; readonly now: number };

const comparisons = { Eq: 'eq', Neq: 'ne', Lt: 'lt', Leq: 'le', Gt: 'gt', Geq: 'ge' } as const;
const tests = { BeginsWith: 'startswith', Contains: 'substringof' } as const;

/** A condition in CAML as the filter that the same words in OData would be. */
export function condition(element: Element, known: Known): Filter {
  const { name } = element;
  return name === 'And' || name === 'Or' ? both(element, known) : single(element, known);
}

function both({ name, children: [left, right] }: Element, known: Known): Filter {
  if (!left || !right) throw badQuery(`<${name}> needs two conditions.`);
  return { is: name === 'And' ? 'and' : 'or', left: condition(left, known), right: condition(right, known) };
}

function single(element: Element, known: Known): Filter {
  const { name } = element;
  const path = pathOf(child(element, 'FieldRef') ?? element, known);
  if (name === 'IsNull' || name === 'IsNotNull') return isNull(path, name === 'IsNull' ? 'eq' : 'ne');
  if (name === 'In') return isOneOf(path, child(element, 'Values')?.children ?? [], known);
  const value = child(element, 'Value');
  if (name in tests) {
    const text = String(constantIn(value, known).value);
    return { is: 'test', by: tests[name as keyof typeof tests], path, text };
  }
  if (!(name in comparisons)) throw notEmulated('CAML', `<${name}>`);
  const by = comparisons[name as keyof typeof comparisons];
  return value && comparesDays(value) ? onDays(by, path, value, known) : compare(by, path, constantIn(value, known));
}

const compare = (by: (typeof comparisons)[keyof typeof comparisons], path: string, constant: Constant): Filter => ({
  is: 'compare',
  by,
  left: { is: 'path', path },
  right: { is: 'constant', constant },
});

const isNull = (path: string, by: 'eq' | 'ne'): Filter => compare(by, path, { type: 'null', value: null });

const mostValues = 500;

function isOneOf(path: string, values: readonly Element[], known: Known): Filter {
  if (values.length === 0 || values.length > mostValues) throw badQuery('<In> needs between 1 and 500 values.');
  return values
    .map((value) => compare('eq', path, constantIn(value, known)))
    .reduce((left, right) => ({ is: 'or', left, right }));
}

/** A lookup is compared by what it shows, or by its ID with `LookupId`. */
export function pathOf({ attributes }: Element, { fields }: Pick<Known, 'fields'>): string {
  const asked = attributes['Name'] ?? '';
  const field = fields.find(({ internalName }) => internalName.toLowerCase() === asked.toLowerCase());
  if (!field) throw unknownColumn(asked);
  const name = propertyName(field);
  if (!kindOf(field).isLookup) return name;
  if (attributes['LookupId']?.toUpperCase() === 'TRUE') return `${name}Id`;
  return `${name}/${field.type.startsWith('User') ? 'Title' : String(field.extra['LookupField'] ?? 'Title')}`;
}

const numeric = new Set(['Number', 'Currency', 'Counter', 'Integer', 'Lookup', 'User']);

function constantIn(value: Element | undefined, { userId }: Known): Constant {
  if (!value) throw badQuery('A condition needs a <Value>.');
  const inner = value.children[0]?.name;
  if (inner === 'UserID') return { type: 'number', value: userId };
  if (inner !== undefined) throw notEmulated('CAML', `<${inner}>`);
  const text = value.text.trim();
  const isNumber = numeric.has(value.attributes['Type'] ?? '') && text !== '' && Number.isFinite(Number(text));
  return isNumber ? { type: 'number', value: Number(text) } : { type: 'text', value: value.text };
}

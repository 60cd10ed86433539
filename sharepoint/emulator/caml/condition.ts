import { badQuery, notEmulated, unknownColumnInCaml } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import { joined, type Constant, type Filter } from '#emulator/odata/filter.ts';
import type { Field } from '#emulator/store/fields.ts';
import { child, type Element } from '#emulator/xml.ts';
import { compare } from './compare.ts';
import { comparesDays, onDays } from './on-days.ts';
import { shownPath } from './shown-path.ts';

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

const isNull = (path: string, by: 'eq' | 'ne'): Filter => compare(by, path, { type: 'null', value: null });

const mostValues = 500;

function isOneOf(path: string, values: readonly Element[], known: Known): Filter {
  if (values.length === 0 || values.length > mostValues) throw badQuery('<In> needs between 1 and 500 values.');
  return joined(
    'or',
    values.map((value) => compare('eq', path, constantIn(value, known))),
  );
}

/** A lookup is compared by what it shows, or by its ID with `LookupId`. */
export function pathOf({ attributes }: Element, { fields }: Pick<Known, 'fields'>): string {
  const asked = attributes['Name'] ?? '';
  const field = fields.find(({ internalName }) => internalName.toLowerCase() === asked.toLowerCase());
  if (!field) throw unknownColumnInCaml();
  const byId = kindOf(field).isLookup && attributes['LookupId']?.toUpperCase() === 'TRUE';
  return byId ? `${propertyName(field)}Id` : shownPath(field);
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

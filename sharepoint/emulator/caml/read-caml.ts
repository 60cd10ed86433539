import { badQuery, notEmulated, unknownColumn } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import type { Constant, Filter } from '#emulator/odata/filter.ts';
import type { Order } from '#emulator/odata/options.ts';
import type { Field } from '#emulator/store/fields.ts';
import { child, parseXml, type Element } from '#emulator/xml.ts';

/** What a view's XML asks for. `fields` is empty when it names none. */
export type CamlQuery = {
  readonly fields: readonly string[];
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly rowLimit: number | undefined;
};

type Known = { readonly fields: readonly Field[]; readonly userId: number };

/** Reads `<View>`; a condition becomes the filter that the same words in OData would be. */
export function readCaml(xml: string, known: Known): CamlQuery {
  const view = parseXml(xml.trim() || '<View />');
  if (view.name !== 'View') throw badQuery('The query is no <View>.');
  const [where] = inside(view, 'Query', 'Where');
  const limit = child(view, 'RowLimit')?.text.trim() ?? '';
  return {
    fields: inside(view, 'ViewFields').map(({ attributes }) => attributes['Name'] ?? ''),
    filter: where && condition(where, known),
    orderBy: inside(view, 'Query', 'OrderBy').map((ref) => ({
      path: pathOf(ref, known),
      descending: ref.attributes['Ascending']?.toUpperCase() === 'FALSE',
    })),
    rowLimit: /^\d{1,9}$/.test(limit) ? Number(limit) : undefined,
  };
}

/** What stands in the element that the names lead to; nothing where there is none. */
function inside(element: Element, ...names: readonly string[]): readonly Element[] {
  const [name, ...rest] = names;
  if (name === undefined) return element.children;
  const found = child(element, name);
  return found ? inside(found, ...rest) : [];
}

const comparisons = { Eq: 'eq', Neq: 'ne', Lt: 'lt', Leq: 'le', Gt: 'gt', Geq: 'ge' } as const;
const tests = { BeginsWith: 'startswith', Contains: 'substringof' } as const;

function condition(element: Element, known: Known): Filter {
  const { name, children } = element;
  if (name === 'And' || name === 'Or') {
    const [left, right] = children;
    if (!left || !right) throw badQuery(`<${name}> needs two conditions.`);
    return { is: name === 'And' ? 'and' : 'or', left: condition(left, known), right: condition(right, known) };
  }
  const path = pathOf(child(element, 'FieldRef') ?? element, known);
  if (name === 'IsNull' || name === 'IsNotNull') return isNull(path, name === 'IsNull' ? 'eq' : 'ne');
  const constant = constantIn(child(element, 'Value'), known);
  if (name in tests) {
    return { is: 'test', by: tests[name as keyof typeof tests], path, text: String(constant.value) };
  }
  if (!(name in comparisons)) throw notEmulated('CAML', `<${name}>`);
  const by = comparisons[name as keyof typeof comparisons];
  return { is: 'compare', by, left: { is: 'path', path }, right: { is: 'constant', constant } };
}

const isNull = (path: string, by: 'eq' | 'ne'): Filter => ({
  is: 'compare',
  by,
  left: { is: 'path', path },
  right: { is: 'constant', constant: { type: 'null', value: null } },
});

/** A lookup is compared by what it shows, or by its ID with `LookupId`. */
function pathOf({ attributes }: Element, { fields }: Known): string {
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

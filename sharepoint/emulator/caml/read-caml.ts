import { badQuery } from '#emulator/errors.ts';
import type { Filter } from '#emulator/odata/filter.ts';
import type { Order } from '#emulator/odata/options.ts';
import { child, parseXml, type Element } from '#emulator/xml.ts';
import { condition, pathOf, type Known } from './condition.ts';

/** What a view's XML asks for. `fields` is empty when it names none. */
export type CamlQuery = {
  readonly fields: readonly string[];
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly rowLimit: number | undefined;
};

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

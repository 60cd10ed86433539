import { notInFilter } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import type { Filter, Operand } from '#emulator/odata/filter.ts';
import type { Options } from '#emulator/odata/options.ts';
import type { Field } from '#emulator/store/fields.ts';

/** The columns whose values a `$filter` names otherwise than to ask whether there is one. */
function comparedIn(filter: Filter): readonly string[] {
  if (filter.is === 'not') return comparedIn(filter.of);
  if (filter.is === 'and' || filter.is === 'or') return [...comparedIn(filter.left), ...comparedIn(filter.right)];
  if (filter.is !== 'compare') return [];
  const sides: readonly Operand[] = [filter.left, filter.right];
  const asksForNull = sides.some((side) => side.is === 'constant' && side.constant.type === 'null');
  return asksForNull ? [] : sides.flatMap((side) => (side.is === 'constant' ? [] : [side.path]));
}

/** Several lookups or people can not be asked for one of them (sp-dev-docs); of the address in a link it is assumed. */
const neverCompared = new Set(['Note', 'URL', 'LookupMulti', 'UserMulti', 'Location', 'Thumbnail']);

/** A note is searched in by `substringof` and CAML, but neither it nor what else has no order is compared or sorted by. */
export function demandFilterable({ filter, orderBy }: Options, fields: readonly Field[]): void {
  const uncomparable = fields.filter(({ type }) => neverCompared.has(type));
  const namedIn = (paths: readonly string[]): Field | undefined =>
    uncomparable.find((field) => {
      const name = propertyName(field).toLowerCase();
      const names = kindOf(field).isLookup ? [`${name}id`] : [name];
      return paths.some((path) => names.includes(path.toLowerCase()) || path.toLowerCase().startsWith(`${name}/`));
    });
  const filtered = filter && namedIn(comparedIn(filter));
  if (filtered) throw notInFilter(filtered, 'filter');
  const sorted = namedIn(orderBy.map(({ path }) => path));
  if (sorted) throw notInFilter(sorted, 'orderby');
}

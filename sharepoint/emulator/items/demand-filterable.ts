import { notInFilter } from '#emulator/errors.ts';
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

/** A note is searched in by `substringof` and CAML, but never compared or sorted by in OData. */
export function demandFilterable({ filter, orderBy }: Options, fields: readonly Field[]): void {
  const noteIn = (paths: readonly string[]): Field | undefined =>
    fields.find(
      (field) =>
        field.type === 'Note' && paths.some((path) => path.toLowerCase() === propertyName(field).toLowerCase()),
    );
  const filtered = filter && noteIn(comparedIn(filter));
  if (filtered) throw notInFilter(filtered.internalName, filtered.type, 'filter');
  const sorted = noteIn(orderBy.map(({ path }) => path));
  if (sorted) throw notInFilter(sorted.internalName, sorted.type, 'orderby');
}

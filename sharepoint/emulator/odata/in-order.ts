import type { Context } from '#emulator/context.ts';
import { valueAt, type Comparable } from '#emulator/resources/value-at.ts';
import type { Resource } from '#emulator/resources/resource.ts';
import type { Order } from './options.ts';

/** Sorts a small collection by several properties; empty values come first, as in SQL. */
export function inOrder(resources: readonly Resource[], orders: readonly Order[], context: Context): Resource[] {
  const keyed = resources.map((resource) => ({
    resource,
    keys: orders.map(({ path }) => valueAt(resource, path, context)),
  }));
  keyed.sort((a, b) => {
    for (const [at, { descending }] of orders.entries()) {
      const order = compare(a.keys[at]!, b.keys[at]!);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ resource }) => resource);
}

function compare(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}

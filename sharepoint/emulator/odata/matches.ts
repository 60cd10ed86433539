import type { Context } from '#emulator/context.ts';
import { badExpression } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { valueAt, type Comparable } from '#emulator/resources/value-at.ts';
import type { Resource } from '#emulator/resources/resource.ts';
import type { Filter, Operand } from './filter.ts';

/** Whether a resource of a small collection passes a filter. Items are filtered by SQL instead. */
export function matches(filter: Filter, resource: Resource, context: Context): boolean {
  switch (filter.is) {
    case 'and':
      return matches(filter.left, resource, context) && matches(filter.right, resource, context);
    case 'or':
      return matches(filter.left, resource, context) || matches(filter.right, resource, context);
    case 'not':
      return !matches(filter.of, resource, context);
    case 'test': {
      const text = textKey(String(valueAt(resource, filter.path, context) ?? ''));
      const part = textKey(filter.text);
      return filter.by === 'startswith' ? text.startsWith(part) : text.includes(part);
    }
    case 'compare':
      return compare(filter.by, evaluate(filter.left, resource, context), evaluate(filter.right, resource, context));
  }
}

function evaluate(operand: Operand, resource: Resource, context: Context): Comparable {
  if (operand.is === 'part') throw badExpression(`${operand.part}(${operand.path})`);
  if (operand.is === 'path') return valueAt(resource, operand.path, context);
  const { value } = operand.constant;
  return typeof value === 'string' ? textKey(value) : value;
}

function compare(by: string, left: Comparable, right: Comparable): boolean {
  if (by === 'eq') return loose(left) === loose(right);
  if (by === 'ne') return loose(left) !== loose(right);
  if (left === null || right === null) return false;
  if (by === 'lt') return left < right;
  if (by === 'le') return left <= right;
  return by === 'gt' ? left > right : left >= right;
}

/** SharePoint takes 1 and 0 for true and false. */
const loose = (value: Comparable): Comparable => (typeof value === 'boolean' ? Number(value) : value);

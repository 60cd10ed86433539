import { textKey } from '#emulator/store/compare-key.ts';
import type { Field } from '#emulator/store/fields.ts';
import type { Cells } from '#emulator/store/items.ts';
import type { Formula } from './formula.ts';

type Value = string | number | boolean | null;

/** Whether a row passes. A formula names a column by internal name or by title. */
export function holds(formula: Formula, cells: Cells, fields: readonly Field[]): boolean {
  const evaluate = (part: Formula): Value => {
    switch (part.is) {
      case 'constant':
        return part.value;
      case 'column':
        return cellValue(cells[columnNamed(part.name, fields)?.internalName ?? '']);
      case 'compare':
        return compare(part.by, evaluate(part.left), evaluate(part.right));
      case 'call':
        return call(part.name, part.args.map(evaluate));
    }
  };
  return isTrue(evaluate(formula));
}

export const columnNamed = (name: string, fields: readonly Field[]): Field | undefined =>
  fields.find(({ internalName }) => internalName === name) ??
  fields.find(({ title }) => textKey(title) === textKey(name));

const cellValue = (cell: unknown): Value =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;

const isTrue = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

function call(name: Extract<Formula, { is: 'call' }>['name'], args: readonly Value[]): Value {
  switch (name) {
    case 'AND':
      return args.every(isTrue);
    case 'OR':
      return args.some(isTrue);
    case 'NOT':
      return !isTrue(args[0]!);
    case 'LEN':
      return args[0] === null ? 0 : String(args[0]).length;
    case 'ISBLANK':
      return args[0] === null || args[0] === '';
  }
}

/** As in a spreadsheet: texts without case, an empty cell is '' beside a text and 0 beside a number. */
function compare(by: string, left: Value, right: Value): boolean {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  switch (by) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

function comparable(value: Value, other: Value): string | number {
  if (value === null) return typeof other === 'string' ? '' : 0;
  return typeof value === 'string' ? textKey(value) : Number(value);
}

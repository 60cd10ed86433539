import { Cursor } from './cursor.ts';
import { comparisons, dateParts, joined, textTests, type Constant, type Filter, type Operand } from './filter.ts';

/** Reads a `$filter` by OData's precedence: not, comparison, and, or. */
export function parseFilter(expression: string): Filter {
  const cursor = new Cursor(expression);
  const filter = disjunction(cursor);
  return cursor.atEnd ? filter : cursor.fail();
}

const disjunction = (cursor: Cursor): Filter => chain(cursor, 'or', () => chain(cursor, 'and', () => unary(cursor)));

function chain(cursor: Cursor, is: 'and' | 'or', next: () => Filter): Filter {
  const filters = [next()];
  while (cursor.takeWord(is)) filters.push(next());
  return joined(is, filters);
}

const unary = (cursor: Cursor): Filter =>
  cursor.deeper(() => (cursor.takeWord('not') ? { is: 'not', of: unary(cursor) } : primary(cursor)));

function primary(cursor: Cursor): Filter {
  if (cursor.sees('(')) {
    cursor.take('(');
    const inner = disjunction(cursor);
    cursor.take(')');
    return inner;
  }
  const by = cursor.sees('(', 1) ? cursor.takeOneOf(textTests) : undefined;
  return by ? textTest(cursor, by) : comparison(cursor);
}

function comparison(cursor: Cursor): Filter {
  const left = operand(cursor);
  const by = cursor.takeOneOf(comparisons) ?? cursor.fail();
  return { is: 'compare', by, left, right: operand(cursor) };
}

/** `startswith(column,'text')` but `substringof('text',column)`; an `eq true` after it says nothing more. */
function textTest(cursor: Cursor, by: (typeof textTests)[number]): Filter {
  cursor.take('(');
  const first = operand(cursor);
  cursor.take(',');
  const second = operand(cursor);
  cursor.take(')');
  const [column, text] = by === 'startswith' ? [first, second] : [second, first];
  if (column.is !== 'path' || text.is !== 'constant' || text.constant.type !== 'text') return cursor.fail();
  if (cursor.takeWord('eq') && !cursor.takeWord('true')) return cursor.fail();
  return { is: 'test', by, path: column.path, text: text.constant.value };
}

function operand(cursor: Cursor): Operand {
  const token = cursor.next();
  if (token.is === 'number') return constant({ type: 'number', value: token.value });
  if (token.is === 'text' || token.is === 'guid' || token.is === 'datetime') {
    return constant({ type: token.is, value: token.value });
  }
  if (token.is !== 'word') return cursor.fail();
  const word = token.text.toLowerCase();
  if (word === 'null') return constant({ type: 'null', value: null });
  if (word === 'true' || word === 'false') return constant({ type: 'boolean', value: word === 'true' });
  const part = cursor.sees('(') ? dateParts.find((name) => name === word) : undefined;
  return part ? datePart(cursor, part) : { is: 'path', path: token.text };
}

function datePart(cursor: Cursor, part: (typeof dateParts)[number]): Operand {
  cursor.take('(');
  const inner = operand(cursor);
  cursor.take(')');
  return inner.is === 'path' ? { is: 'part', part, path: inner.path } : cursor.fail();
}

const constant = (value: Constant): Operand => ({ is: 'constant', constant: value });

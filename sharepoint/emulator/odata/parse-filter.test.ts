import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SharePointError } from '#emulator/errors.ts';
import { comparisons, dateParts, textTests, type Constant, type Filter, type Operand } from './filter.ts';
import { parseFilter } from './parse-filter.ts';

/** Writes a filter with more brackets than a person would. */
function print(filter: Filter): string {
  switch (filter.is) {
    case 'and':
    case 'or':
      return `(${print(filter.left)}) ${filter.is} (${print(filter.right)})`;
    case 'not':
      return `not (${print(filter.of)})`;
    case 'compare':
      return `${printOperand(filter.left)} ${filter.by} ${printOperand(filter.right)}`;
    case 'test':
      return filter.by === 'startswith'
        ? `startswith(${filter.path},${quote(filter.text)})`
        : `substringof(${quote(filter.text)}, ${filter.path})`;
  }
}

function printOperand(operand: Operand): string {
  if (operand.is === 'path') return operand.path;
  if (operand.is === 'part') return `${operand.part}(${operand.path})`;
  const { type, value } = operand.constant;
  if (type === 'text') return quote(value);
  return type === 'guid' || type === 'datetime' ? type + quote(value) : String(value);
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const path = fc.constantFrom('Title', 'OData__x', 'Author/Title', 'Æble', 'Device_x0020_Type', 'SessionId', 'Android');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const constant: fc.Arbitrary<Constant> = fc.oneof(
  text.map((value): Constant => ({ type: 'text', value })),
  text.map((value): Constant => ({ type: 'datetime', value })),
  fc.uuid().map((value): Constant => ({ type: 'guid', value })),
  fc.integer().map((value): Constant => ({ type: 'number', value })),
  fc.integer({ min: -999, max: 999 }).map((value): Constant => ({ type: 'number', value: value / 8 })),
  fc.boolean().map((value): Constant => ({ type: 'boolean', value })),
  fc.constant<Constant>({ type: 'null', value: null }),
);
const operand: fc.Arbitrary<Operand> = fc.oneof(
  path.map((of): Operand => ({ is: 'path', path: of })),
  constant.map((of): Operand => ({ is: 'constant', constant: of })),
  fc.record({ is: fc.constant('part' as const), part: fc.constantFrom(...dateParts), path }),
);
const { tree } = fc.letrec<{ tree: Filter }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.record({
      is: fc.constant('compare' as const),
      by: fc.constantFrom(...comparisons),
      left: operand,
      right: operand,
    }),
    fc.record({ is: fc.constant('test' as const), by: fc.constantFrom(...textTests), path, text }),
    fc.record({ is: fc.constant('not' as const), of: tie('tree') }),
    fc.record({ is: fc.constantFrom('and' as const, 'or' as const), left: tie('tree'), right: tie('tree') }),
  ),
}));

it('any filter that is printed and read is the same filter', () => {
  fc.assert(
    fc.property(tree, (filter) => {
      expect(parseFilter(print(filter))).toEqual(filter);
    }),
  );
});

it('and binds closer than or, and not closer than and', () => {
  const [a, b, c] = ['A eq 1', 'B eq 2', 'C eq 3'].map(parseFilter);
  expect(parseFilter('A eq 1 or B eq 2 and C eq 3')).toEqual({
    is: 'or',
    left: a,
    right: { is: 'and', left: b, right: c },
  });
  expect(parseFilter('not A eq 1 and B eq 2')).toEqual({ is: 'and', left: { is: 'not', of: a }, right: b });
});

it('any other text is refused as SharePoint refuses it, and quickly', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    "'",
    'eq',
    'and',
    'not',
    'Title',
    '1',
    ',',
    ' ',
    "''",
    'null',
    'startswith',
    '-',
    '%',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        parseFilter(pieces.join(' '));
      } catch (error) {
        expect(error).toBeInstanceOf(SharePointError);
        expect((error as SharePointError).status).toBe(400);
      }
    }),
  );
  expect(() => parseFilter('('.repeat(50_000))).toThrow(SharePointError);
  expect(() => parseFilter(`${'not '.repeat(50_000)}A eq 1`)).toThrow(SharePointError);
});

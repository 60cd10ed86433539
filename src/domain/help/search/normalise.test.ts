import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './normalise.ts';

it.each([
  ['sygefravær', ['sygefravaer', 'SYGEFRAVÆR', 'sygefravar']],
  ['løn', ['loen', 'lon', 'LØN']],
  ['påtale', ['paatale', 'patale', 'Pa\u030atale']],
  ['idé', ['ide']],
])('%s is the same word however its letters are typed', (word, typed) => {
  for (const other of typed) expect(fold(other)).toBe(fold(word));
});

it('folding what is folded changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeoæøåAEOÆØÅ') }), (text) => fold(fold(text)) === fold(text)),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingBits, letterBits, slips, slipsAllowed } from './fuzzy.ts';
import { createVocabulary, wordsNear } from './vocabulary.ts';

const words = fc.stringMatching(/^[a-z]{1,12}$/);
const near = (typed: string, ...known: string[]): string[] => [
  ...wordsNear(createVocabulary(new Map(known.map((word, at) => [word, at]))), typed).keys(),
];

it.each([
  ['sygefarvar', 'sygefravar'],
  ['avdarsel', 'advarsel'],
  ['rekutering', 'rekruttering'],
  ['psykolgisk', 'psykologisk'],
  ['dvarsel', 'advarsel'],
  ['sdvarsel', 'advarsel'],
  ['opsiglese', 'opsigelse'],
])('%s is a slip for %s', (typed, meant) => {
  expect(near(typed, meant, 'samtale', 'arbejdstid')).toEqual([meant]);
});

it.each([
  ['lus', 'mus'],
  ['amr', 'amo'],
  ['parkering', 'markering'],
  ['ferie', 'serie'],
])('%s is no slip for %s', (typed, other) => {
  expect(near(typed, other)).toEqual([]);
});

it('takes only what is nearest', () => {
  expect(near('stresz', 'stress', 'stresset')).toEqual(['stress']);
});

it('costs nothing to type a word right, and as much forth as back', () => {
  fc.assert(fc.property(words, (word) => slips(word, word, 2) === 0));
  fc.assert(fc.property(words, words, (a, b) => Math.abs(slips(a, b, 99) - slips(b, a, 99)) < 1e-9));
});

it('never skips a word for its letters that a full look would take', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const allowed = slipsAllowed(a.length);
      return (
        slips(a, b, allowed) > allowed || differingBits(letterBits(a), letterBits(b)) <= 2 * Math.ceil(allowed / 0.6)
      );
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersOf, tokensOf, wordsOf } from './tokens.ts';

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

it.each(['§ 56', '§56', 'paragraf 56', 'Paragraf 56', '§§ 56'])('%s is one word', (text) => {
  expect(texts(text)).toEqual(['§56']);
});

it('leaves out the ending after an apostrophe', () => {
  expect(texts("APV'en og doctor’s")).toEqual(['apv', 'og', 'doctor']);
});

it('takes "MED" for the committee and "med" for the small word', () => {
  expect(tokensOf('MED med').map((token) => token.telling)).toEqual([true, false]);
});

it('takes "naar" for the small word "når", but "far" for a father', () => {
  expect(tokensOf('naar far').map((token) => token.telling)).toEqual([false, true]);
});

it('a word knows where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokensOf(text);
      for (const [at, { start, end }] of tokens.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(tokens[at + 1]?.start ?? text.length);
      }
    }),
  );
});

it('reads the same words with and without their places', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => lettersOf(wordsOf(text, new Map(), (word) => word)) === lettersOf(tokensOf(text)),
    ),
  );
});

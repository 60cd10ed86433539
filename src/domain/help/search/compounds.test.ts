import { expect, it } from 'vitest';
import { joinedForms, splitCompound, type Lexicon } from './compounds.ts';

const known = new Map(
  'syg fravar samtale arbejd plads vurdering lon forhandling leder udvikling'.split(' ').map((word) => [word, word]),
);
const lexicon: Lexicon = {
  hasWord: (word) => known.has(word),
  stemOf: (word) => known.get(word) ?? known.get(word.replace(/(?:er|en)$/, '')),
};

it.each([
  ['fravarssamtale', ['fravar', 'samtale']],
  ['fravarsamtale', ['fravar', 'samtale']],
  ['sygefravarssamtalen', ['syg', 'fravar', 'samtale']],
  ['arbejdspladsvurdering', ['arbejd', 'plads', 'vurdering']],
  ['lederudviklingssamtaler', ['leder', 'udvikling', 'samtale']],
])('%s is made of its parts, with or without the joint', (word, parts) => {
  expect(
    splitCompound(word, {
      ...lexicon,
      stemOf: (part) => lexicon.stemOf(part) ?? lexicon.stemOf(part.replace(/n$|r$/, '')),
    }),
  ).toEqual(parts);
});

it('does not split what it cannot split to the end', () => {
  expect(splitCompound('lonseddel', lexicon)).toBeUndefined();
  expect(splitCompound('samtale', lexicon)).toBeUndefined();
});

it('joins words in each way they may be written as one', () => {
  expect(joinedForms(['fravar', 'samtale'])).toEqual(['fravarsamtale', 'fravarssamtale', 'fravaresamtale']);
  expect(joinedForms(['fravars', 'samtale'])).toContain('fravarsamtale');
  expect(joinedForms(['arbejds', 'plads', 'vurdering'])).toContain('arbejdspladsvurdering');
});

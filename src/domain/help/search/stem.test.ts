import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './normalise.ts';
import { stem } from './stem.ts';

const stemOf = (word: string): string => stem(fold(word));

it.each([
  ['opsigelse', 'opsigelser opsigelsen opsige opsiger opsagt opsagde'],
  ['ansættelse', 'ansætte ansætter ansat ansættelser'],
  ['sygemelding', 'sygemeldt sygemeldte sygemeldinger'],
  ['måling', 'måle måler målinger målingen'],
  ['rådgivning', 'rådgive rådgiver rådgivningen'],
  ['krænkelse', 'krænket krænkende krænkelser'],
  ['afskedigelse', 'afskedige afskediget afskedigelsen'],
  ['konflikt', 'konflikter konflikten konflikterne'],
  ['stress', 'stresset stressende'],
  ['barn', 'børn børnene barnets'],
  ['slå', 'slået slår slog slag'],
  ['løn', 'lønnen lønnens'],
  ['barsel', 'barslen barsler barslerne'],
  ['kollega', 'kollegaen kollegaer kollegaerne kollegas kolleger kollegerne kollegernes'],
  ['toilet', 'toilettet toiletter toiletterne'],
  ['spørgsmål', 'spørgsmålet spørgsmålene'],
])('%s has one stem in all its forms', (word, forms) => {
  for (const form of forms.split(' ')) expect(stemOf(form), form).toBe(stemOf(word));
});

it.each([
  ['leder', 'led'],
  ['ledelse', 'ledig'],
  ['lærer', 'lære'],
  ['kræft', 'kræfter'],
  ['spørge', 'spørgsmål'],
])('%s and %s are strangers', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

it('leaves abbreviations and numbers alone', () => {
  for (const word of ['mus', 'lus', 'apv', 'tr', '§56', '120', '6']) expect(stem(word)).toBe(word);
});

it('gives every word a stem', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]{1,30}$/), (word) => stem(word).length > 0));
});

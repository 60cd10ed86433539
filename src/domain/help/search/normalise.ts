const severalLetters = /æ|ø|a[ae]|o[oe]/;
const danishLetters = /^[a-zæøå0-9]*$/;

/** Lower case without accents; å is an a with a ring, which goes too. */
function bareLetters(text: string): string {
  const lower = text.toLowerCase();
  if (danishLetters.test(lower)) return lower.replaceAll('å', 'a');
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * Folds text to the letters the search compares. æ, ae and a become one letter, as do å, aa and a, and ø, oe and o:
 * leaders type on phones and on foreign keyboards, and a word and its neighbour seldom differ in that alone.
 */
export function fold(text: string): string {
  const bare = bareLetters(text);
  return severalLetters.test(bare) ? bare.replace(/[aæ][aeæ]*/g, 'a').replace(/[oø][oeø]*/g, 'o') : bare;
}

/**
 * Folds text to the letters the search compares. æ, ae and a become one letter, as do å, aa and a, and ø, oe and o:
 * leaders type on phones and on foreign keyboards, and a word and its neighbour seldom differ in that alone.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[aæ][aeæ]*/g, 'a').replace(/[oø][oeø]*/g, 'o');
}

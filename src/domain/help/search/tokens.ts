import { fold } from './normalise.ts';

/** A word of a text: its folded letters and where it stands (half-open, UTF-16 offsets). */
export type Token = {
  readonly text: string;
  /** The letters as written, in lower case. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Written in capitals only, as abbreviations are: MED is the committee, med is "with". */
  readonly capitals: boolean;
};

// "§ 56", "§56" and "paragraf 56" are one word; what follows an apostrophe is an ending (APV'en, doctor's).
const word = /(?:§+|\bparagraf(?:fen)?)\s*(\d+)|([\p{L}\p{M}\p{N}]+)(?:['’´][\p{L}\p{M}]+)?/giu;

/** The words of a text in reading order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const paragraph = match[1];
    const letters = match[2] ?? '';
    const folded = paragraph === undefined ? fold(letters) : `§${paragraph}`;
    if (folded === '') continue;
    const capitals = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    tokens.push({
      text: folded,
      written: letters.toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      capitals,
    });
  }
  return tokens;
}

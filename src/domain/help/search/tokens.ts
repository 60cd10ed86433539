import { fold } from './normalise.ts';
import { isStopWord } from './stop-words.da.ts';

export type Word = {
  /** Its folded letters. */
  readonly text: string;
  /** It says something about the subject. "MED" (the committee, in capitals as abbreviations are) does, "med" does not. */
  readonly telling: boolean;
};

/** A word of a text, and where it stands (half-open, UTF-16 offsets). */
export type Token = Word & { readonly start: number; readonly end: number };

// "§ 56", "§56" and "paragraf 56" are one word; what follows an apostrophe is an ending (APV'en, doctor's).
const pattern = /(?:§+|\b[Pp]aragraf(?:fen)?)\s*\d+|[\p{L}\p{M}\p{N}]+(?:['’´][\p{L}\p{M}]+)?/gu;
const paragraph = /^(?:§|paragraf).*?(\d+)$/i;

function wordOf(written: string): Word {
  const number = paragraph.exec(written)?.[1];
  if (number !== undefined) return { text: `§${number}`, telling: true };
  const letters = written.split(/['’´]/, 1)[0]!;
  const lower = letters.toLowerCase();
  const isAbbreviation = letters.length > 1 && letters !== lower && letters === letters.toUpperCase();
  return { text: fold(letters), telling: isAbbreviation || !isStopWord(lower) };
}

/** The words of a text in reading order, each made once and kept in `seen`. */
export function wordsOf<W extends Word>(text: string, seen: Map<string, W>, make: (word: Word) => W): W[] {
  const words: W[] = [];
  for (const written of text.match(pattern) ?? []) {
    let word = seen.get(written);
    if (!word) seen.set(written, (word = make(wordOf(written))));
    if (word.text !== '') words.push(word);
  }
  return words;
}

/** The words of a text in reading order, with their places. */
export function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(pattern)].map((match) => ({
    ...wordOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return tokens.filter((token) => token.text !== '');
}

/** The letters of a text, its spaces and signs apart: "Exit-samtale" and "exit samtale" have the same. */
export const lettersOf = (words: readonly Word[]): string => words.map((word) => word.text).join('');

import { partsOf } from './answering-terms.ts';
import type { SearchIndex } from './build-search-index.ts';
import { recall } from './memory.ts';
import type { Unit } from './query-units.ts';
import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A stretch of text that matched: half-open, UTF-16 offsets. */
export type Mark = { readonly start: number; readonly end: number };

/** A word must answer this well to be shown as a match. */
const shown = 0.3;

/** How well each word of a text answers the units of a query: the best unit for each word that answers at all. */
export function answers(index: SearchIndex, text: string, units: readonly Unit[]): ReadonlyMap<Token, Unit> {
  const found = new Map<Token, Unit>();
  for (const token of tokensIn(index, text)) {
    const terms = token.telling ? termsOf(index, token) : [];
    let best = shown;
    for (const unit of units) {
      const fit = Math.max(0, ...terms.map((term) => unit.terms.get(term) ?? 0));
      if (fit <= best) continue;
      best = fit;
      found.set(token, unit);
    }
  }
  return found;
}

/** The words of a text of the documents. */
export const tokensIn = (index: SearchIndex, text: string): readonly Token[] =>
  recall(index.memory.tokens, text, () => tokensOf(text));

/** The terms a word stands for: its own, and those of its parts. */
const termsOf = (index: SearchIndex, token: Token): readonly number[] =>
  recall(index.memory.terms, token.text, () => {
    const stems = [stem(token.text), ...(partsOf(index, token.text) ?? [])];
    return stems.flatMap((stemmed) => index.termOfStem.get(stemmed) ?? []);
  });

/** The matching words of a text; neighbours with only a space or a hyphen between them become one mark. */
export function marksIn(index: SearchIndex, text: string, units: readonly Unit[]): Mark[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of answers(index, text, units).keys()) {
    const last = marks.at(-1);
    if (last && /^[ -]$/.test(text.slice(last.end, start))) last.end = end;
    else marks.push({ start, end });
  }
  return marks;
}

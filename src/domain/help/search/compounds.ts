/** Knows a folded word by its letters, or by one of its inflections: gives the stem, or undefined. */
export type Lexicon = {
  readonly hasWord: (word: string) => boolean;
  readonly stemOf: (word: string) => string | undefined;
};

const shortestPart = 3;

/** "sygefraværssamtale" is sygefravær + s + samtale: the joint may be s or e, or missing where it belongs. */
function headsOf(left: string): string[] {
  const bare = left.slice(0, -1);
  return left.length > shortestPart && (left.endsWith('s') || left.endsWith('e')) ? [left, bare] : [left];
}

/** The stems of the known words a compound is made of, with the longest parts possible; undefined when it is not one. */
export function splitCompound(word: string, lexicon: Lexicon): string[] | undefined {
  let best: string[] | undefined;
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const head = headsOf(word.slice(0, at)).find(lexicon.hasWord);
    if (head === undefined) continue;
    const rest = word.slice(at);
    const tail = lexicon.stemOf(rest);
    const parts = tail === undefined ? splitCompound(rest, lexicon) : [tail];
    if (parts && (!best || parts.length + 1 < best.length)) best = [lexicon.stemOf(head) ?? head, ...parts];
    if (best?.length === 2) break;
  }
  return best;
}

/** How two or more words may be written as one: with a linking s or e, without it, or just joined. */
export function joinedForms(words: readonly string[]): string[] {
  const [first = '', ...others] = words;
  let forms = [first];
  for (const next of others) {
    forms = forms.flatMap((left) => {
      const linked = [`${left}${next}`, `${left}s${next}`, `${left}e${next}`];
      return left.endsWith('s') || left.endsWith('e') ? [...linked, `${left.slice(0, -1)}${next}`] : linked;
    });
  }
  return forms;
}

import { badExpression } from '#emulator/errors.ts';

export type Token =
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text' | 'guid' | 'datetime'; readonly value: string }
  | { readonly is: '(' | ')' | ',' };

const pattern =
  /\s*(?:(?<punctuation>[(),])|(?<kind>guid|datetime)?'(?<quoted>(?:[^']|'')*)'|(?<number>-?\d+(?:\.\d+)?)[lmfd]?(?![\w-])|(?<word>[\p{L}_][\p{L}\p{N}_/.]*))/giuy;

/** Cuts a `$filter` into tokens; anything else than the grammar's characters is a bad expression. A number may name its type: `5L`. */
export function tokens(expression: string): Token[] {
  const found: Token[] = [];
  const end = expression.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(expression);
    if (!match) throw badExpression(expression);
    found.push(tokenOf(match.groups!));
  }
  return found;
}

function tokenOf(groups: Record<string, string | undefined>): Token {
  const { punctuation, kind, quoted, number, word } = groups;
  if (punctuation) return { is: punctuation as '(' };
  if (quoted !== undefined) {
    return { is: (kind?.toLowerCase() ?? 'text') as 'text', value: quoted.replaceAll("''", "'") };
  }
  return number === undefined ? { is: 'word', text: word! } : { is: 'number', value: Number(number) };
}

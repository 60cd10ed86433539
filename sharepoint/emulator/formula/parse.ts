import { badFormula, notEmulated } from '#emulator/errors.ts';
import { comparisons, functions, type Formula } from './formula.ts';

type Token = { readonly kind: 'bracketed' | 'text' | 'number' | 'word' | 'sign'; readonly text: string };

/** What is left to read, its next token last. */
type Rest = Token[];

const deepest = 50;
const pattern =
  /\s*(?:\[(?<bracketed>[^\]]+)\]|"(?<text>(?:[^"]|"")*)"|(?<number>-?\d+(?:\.\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign><=|>=|<>|[=<>(),;]))/uy;

/** Reads `=AND([Kind]="x",LEN([Key])=36)`; arguments are parted by `,` or, on a Danish site, `;`. */
export function parseFormula(formula: string): Formula {
  const rest = cut(formula).toReversed();
  const parsed = comparison(rest, 0);
  if (rest.length > 0) throw badFormula();
  return parsed;
}

function cut(formula: string): Token[] {
  const text = formula.trim().replace(/^=/, '').trimEnd();
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text)?.groups;
    const entry = groups && Object.entries(groups).find(([, value]) => value !== undefined);
    if (!entry) throw badFormula();
    found.push({ kind: entry[0] as Token['kind'], text: entry[1] });
  }
  return found;
}

function takeSign<Sign extends string>(rest: Rest, ...signs: readonly Sign[]): Sign | undefined {
  const next = rest.at(-1);
  const sign = next?.kind === 'sign' ? signs.find((candidate) => candidate === next.text) : undefined;
  if (sign) rest.pop();
  return sign;
}

function comparison(rest: Rest, depth: number): Formula {
  if (depth > deepest) throw badFormula();
  const left = single(rest, depth);
  const by = takeSign(rest, ...comparisons);
  return by ? { is: 'compare', by, left, right: single(rest, depth) } : left;
}

function single(rest: Rest, depth: number): Formula {
  const token = rest.pop();
  if (token?.kind === 'bracketed') return { is: 'column', name: token.text };
  if (token?.kind === 'text') return { is: 'constant', value: token.text.replaceAll('""', '"') };
  if (token?.kind === 'number') return { is: 'constant', value: Number(token.text) };
  if (token?.kind === 'word') return word(token.text.toUpperCase(), token.text, rest, depth);
  if (token?.text !== '(') throw badFormula();
  const inner = comparison(rest, depth + 1);
  if (!takeSign(rest, ')')) throw badFormula();
  return inner;
}

function word(upper: string, text: string, rest: Rest, depth: number): Formula {
  if (!takeSign(rest, '(')) {
    if (upper === 'TRUE' || upper === 'FALSE') return { is: 'constant', value: upper === 'TRUE' };
    return { is: 'column', name: text };
  }
  if (!Object.hasOwn(functions, upper)) throw notEmulated('Formula', `${upper}()`);
  const name = upper as keyof typeof functions;
  const args = [comparison(rest, depth + 1)];
  while (takeSign(rest, ',', ';')) args.push(comparison(rest, depth + 1));
  const [fewest, most] = functions[name];
  if (!takeSign(rest, ')') || args.length < fewest || args.length > most) throw badFormula();
  return { is: 'call', name, args };
}

import { badExpression } from '#emulator/errors.ts';

export type Literal = string | number | boolean | null;

/** The arguments of `name('a', b=2)`: by position and by (lower-case) name. */
export type Arguments = { readonly positional: readonly Literal[]; readonly named: Readonly<Record<string, Literal>> };

export type Segment = { readonly name: string; readonly args?: Arguments };

/**
 * Cuts the decoded part of a URL after `_api/` into segments. Slashes, commas and brackets inside quotes belong to the
 * argument; a quote inside quotes is doubled; `@p` stands for the query string's `@p`.
 */
export function parsePath(path: string, aliases: ReadonlyMap<string, string>): Segment[] {
  return splitOutsideQuotes(path, '/')
    .filter((part) => part !== '')
    .map((part) => parseSegment(part, aliases));
}

function parseSegment(part: string, aliases: ReadonlyMap<string, string>): Segment {
  const open = part.indexOf('(');
  if (open === -1) return { name: part };
  if (!part.endsWith(')')) throw badExpression(part);
  return { name: part.slice(0, open), args: parseArguments(part.slice(open + 1, -1), aliases) };
}

function parseArguments(text: string, aliases: ReadonlyMap<string, string>): Arguments | undefined {
  const positional: Literal[] = [];
  const named: Record<string, Literal> = {};
  for (const piece of splitOutsideQuotes(text, ',').map((part) => part.trim())) {
    if (piece === '') continue;
    const name = /^(\w+)\s*=\s*(.*)$/s.exec(piece);
    if (name) named[name[1]!.toLowerCase()] = parseLiteral(name[2]!, aliases);
    else positional.push(parseLiteral(piece, aliases));
  }
  return { positional, named };
}

const bareGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Quoted text, `guid'…'`, `datetime'…'`, a number, true, false, null, JSON (kept as text) or an alias. */
function parseLiteral(text: string, aliases: ReadonlyMap<string, string>): Literal {
  if (text.startsWith('@')) {
    const value = aliases.get(text.toLowerCase());
    if (value === undefined || value.startsWith('@')) throw badExpression(text);
    return parseLiteral(value, aliases);
  }
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/is.exec(text);
  if (quoted) return quoted[1]!.replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^null$/i.test(text)) return null;
  if (text.startsWith('{') || bareGuid.test(text)) return text; // PnPjs writes a recycle bin's ids without quotes
  throw badExpression(text);
}

/** Splits where the separator stands outside quotes and brackets. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth <= 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (quoted) throw badExpression(text);
  parts.push(text.slice(start));
  return parts;
}

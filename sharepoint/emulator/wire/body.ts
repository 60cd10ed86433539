import { badJson, unknownProperty, wrongType } from '#emulator/errors.ts';
import type { Level } from './level.ts';

/** A posted object, read by property. Each reader refuses a value of another type as SharePoint does. */
export type Body = Readonly<Record<string, unknown>>;

/** What SharePoint takes at most, about, in one request that is no file. */
export const longestBody = 30_000_000;
const deepest = 64;

/** Parses a posted object. An empty body is an empty object: many calls need none. */
export function parseBody(text: string, level: Level): Body {
  if (text.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw badJson();
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw badJson();
  if (level !== 'verbose' && '__metadata' in parsed) throw unknownProperty('__metadata', 'Edm.ComplexType');
  return plain(parsed, 0) as Body;
}

/** The type that a posted object, which is known to be one, says that it has. */
export function typeSaid(text: string): string | undefined {
  if (!text.includes('__metadata')) return undefined;
  const { __metadata: said } = JSON.parse(text.replace(/^\uFEFF/, '')) as { __metadata?: { type?: unknown } | null };
  return typeof said?.type === 'string' ? said.type : undefined;
}

/** Takes away what only describes: `__metadata`, `odata.*` keys and the `results` around a verbose array. */
function plain(value: unknown, depth: number): unknown {
  if (depth > deepest) throw badJson();
  if (Array.isArray(value)) return value.map((element) => plain(element, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__metadata' && !/(^|@)odata\./.test(key));
  if (entries.length === 1 && entries[0]![0] === 'results' && Array.isArray(entries[0]![1])) {
    return plain(entries[0]![1], depth + 1);
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, depth + 1)]));
}

/** Some calls wrap their arguments: `{ parameters: { … } }`. */
export function unwrap(body: Body, name: string): Body {
  const inner = body[name];
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Body) : body;
}

/** A property that the type doesn't have is refused. */
export function demandKnown(body: Body, type: string, known: ReadonlySet<string>): void {
  const unknown = Object.keys(body).find((name) => !known.has(name));
  if (unknown !== undefined) throw unknownProperty(unknown, type);
}

export function textIn(body: Body, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw wrongType('Edm.String');
  return value;
}

export function numberIn(body: Body, name: string): number | undefined {
  const value = body[name] ?? undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (number !== undefined && (typeof number !== 'number' || !Number.isFinite(number))) throw wrongType('Edm.Int32');
  return number;
}

export function booleanIn(body: Body, name: string): boolean | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && typeof value !== 'boolean') throw wrongType('Edm.Boolean');
  return value;
}

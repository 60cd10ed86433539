import { badExpression, badQuery } from '#emulator/errors.ts';
import type { Filter } from './filter.ts';
import { parseFilter } from './parse-filter.ts';

export type Order = { readonly path: string; readonly descending: boolean };

/** The names asked for at one level, and what is asked of each expanded name below it. */
export type Shape = {
  /** The name as the client wrote it; an item's lookups are named so in the answer. */
  readonly as?: string;
  readonly names: readonly string[];
  readonly expanded: ReadonlyMap<string, Shape>;
  /** Selected paths such as `Author/Title` whose head is not expanded: an error, where the entity is an item. */
  readonly unexpanded: readonly string[];
};

export type Options = {
  readonly shape: Shape;
  readonly select: string;
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly skipToken: string | undefined;
};

const recognised = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$inlinecount',
  '$format',
]);

/** Reads the `$` options of a query string; one that SharePoint doesn't know is refused as SharePoint does. */
export function parseOptions(query: ReadonlyMap<string, string>): Options {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !recognised.has(name)) {
      throw badQuery(`The query parameter '${name}' is not supported.`);
    }
  }
  const select = query.get('$select') ?? '';
  const filter = query.get('$filter');
  return {
    shape: shapeOf(paths(select), paths(query.get('$expand') ?? '')),
    select,
    filter: filter?.trim() ? parseFilter(filter) : undefined,
    orderBy: parseOrder(query.get('$orderby') ?? ''),
    top: count(query, '$top'),
    skip: count(query, '$skip') ?? 0,
    skipToken: query.get('$skiptoken'),
  };
}

const paths = (text: string): string[][] =>
  text
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map((path) => path.split('/'));

/** Turns the flat lists of paths into a tree; names are compared without case, as SharePoint does. */
function shapeOf(select: readonly string[][], expand: readonly string[][]): Shape {
  const heads = new Map<string, string>();
  for (const [head] of expand) heads.set(head!.toLowerCase(), head!);
  const expanded = new Map<string, Shape>();
  const below = (all: readonly string[][], head: string): string[][] =>
    all.filter((path) => path.length > 1 && path[0]!.toLowerCase() === head).map((path) => path.slice(1));
  for (const [head, as] of heads) expanded.set(head, { ...shapeOf(below(select, head), below(expand, head)), as });
  return {
    names: select.filter((path) => path.length === 1).map((path) => path[0]!),
    expanded,
    unexpanded: select.filter((path) => path.length > 1 && !heads.has(path[0]!.toLowerCase())).map((p) => p.join('/')),
  };
}

function parseOrder(text: string): Order[] {
  return paths(text).map((path) => {
    const match = /^(\S+)(?:\s+(asc|desc))?$/i.exec(path.join('/'));
    if (!match) throw badExpression(text);
    return { path: match[1]!, descending: match[2]?.toLowerCase() === 'desc' };
  });
}

function count(query: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = query.get(name);
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,9}$/.test(text.trim()))
    throw badQuery(`The value '${text}' of the query parameter '${name}' is not valid.`);
  return Number(text);
}

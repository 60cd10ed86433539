import { siteUrl, type Context } from '#emulator/context.ts';
import { expandMissing, unknownSelect } from '#emulator/errors.ts';
import type { Shape } from '#emulator/odata/options.ts';
import type { Collection, Content, Entity } from '#emulator/wire/answer.ts';
import { describe } from './kinds.ts';
import { entryNamed, linkOf, within } from './navigate.ts';
import type { EntityKind, Resource } from './resource.ts';

export const everything: Shape = { names: [], expanded: new Map(), unexpanded: [] };

/** Builds what is answered of a resource: the names asked for, and what is expanded, however deep. */
export function contentOf(resource: Resource, shape: Shape, from: Context): Content | null {
  if (resource.kind === 'property') return null;
  const context = within(resource, from);
  const description = describe(resource.kind);
  const of = resource.of as never;
  if (description.shape === 'entity') return buildEntity(description, of, shape, context);
  return {
    is: 'collection',
    set: description.set(of),
    entities: description.members(of, context).map((member) => entityOf(member, shape, context)),
  };
}

export function entityOf(resource: Resource, shape: Shape, context: Context): Entity {
  const description = resource.kind === 'property' ? undefined : describe(resource.kind);
  if (description?.shape !== 'entity') throw new TypeError(`${resource.kind} is no entity`);
  return buildEntity(description, resource.of as never, shape, within(resource, context));
}

function buildEntity(kind: EntityKind<never>, of: never, shape: Shape, context: Context): Entity {
  return {
    is: 'entity',
    type: kind.type(of, context),
    set: kind.set(of),
    siteUrl: siteUrl(context),
    path: kind.path(of, context),
    id: kind.id?.(of),
    etag: kind.etag?.(of),
    properties: selectProperties(kind, of, shape, context),
    expanded: expand(kind, of, shape, context),
    deferred: Object.keys(kind.links ?? {}).filter((name) => !shape.expanded.has(name.toLowerCase())),
  };
}

function selectProperties(kind: EntityKind<never>, of: never, shape: Shape, context: Context): Record<string, unknown> {
  const all = kind.properties(of, context);
  if (kind.strict && shape.unexpanded[0]) throw expandMissing(shape.unexpanded[0], shape.unexpanded[0].split('/')[0]!);
  const selected: Record<string, unknown> = {};
  // A selection of expanded paths alone (`$select=Author/Title`) shows nothing of the thing itself.
  const onlyBelow = [...shape.expanded.values()].some((below) => below.names.length > 0);
  if (shape.names.length === 0) return onlyBelow ? selected : all;
  for (const name of shape.names) {
    if (name === '*') Object.assign(selected, all);
    else if (!isExpanded(kind, of, shape, name, context) && !/^odata\./i.test(name)) {
      const found = propertyOf(kind, of, all, name.toLowerCase(), context);
      if (found) selected[found[0]] = found[1];
      else demandLink(kind, of, name, context);
    }
  }
  return selected;
}

/** A simple column may be expanded in words (`$expand=Topic/Title`), and is a property all the same. */
const isExpanded = (kind: EntityKind<never>, of: never, shape: Shape, name: string, context: Context): boolean =>
  shape.expanded.has(name.toLowerCase()) && linkOf(kind, of, name.toLowerCase(), context) !== undefined;

const namesSomething = ({ names, expanded }: Shape): boolean =>
  names.length > 0 || [...expanded.values()].some(namesSomething);

/** A link that is selected and not expanded shows nothing; of a lookup it must be said what of it is wanted. */
function demandLink(kind: EntityKind<never>, of: never, name: string, context: Context): void {
  if (kind.moreLinks?.(of, name.toLowerCase(), context)) throw expandMissing(name, name);
  if (!entryNamed(kind.links, name.toLowerCase())) throw unknownSelect(name);
}

function propertyOf(
  kind: EntityKind<never>,
  of: never,
  all: Readonly<Record<string, unknown>>,
  asked: string,
  context: Context,
): [string, unknown] | undefined {
  const found = entryNamed(all, asked);
  if (found) return found;
  const compute = entryNamed(kind.onDemand, asked);
  return compute && [compute[0], compute[1](of, context)];
}

function expand(kind: EntityKind<never>, of: never, shape: Shape, context: Context): Record<string, Content | null> {
  const expanded: Record<string, Content | null> = {};
  for (const [asked, below] of shape.expanded) {
    const as = below.as ?? asked;
    const link = linkOf(kind, of, asked, context);
    const name = entryNamed(kind.links, asked)?.[0];
    if (link) {
      if (name === undefined && !namesSomething(below)) throw expandMissing(as, as);
      const resource = link(of, context);
      expanded[name ?? as] = resource && contentOf(resource, below, context);
    } else if (!propertyOf(kind, of, kind.properties(of, context), asked, context)) throw unknownSelect(as);
  }
  return expanded;
}

export const collectionOf = (set: string, entities: readonly Entity[], nextLink?: string): Collection => ({
  is: 'collection',
  set,
  entities,
  nextLink,
});

import type { Context } from '#emulator/context.ts';
import { inWeb } from '#emulator/webs/in-web.ts';
import type { Segment } from '#emulator/wire/path.ts';
import { describe } from './kinds.ts';
import type { EntityKind, KindDescription, Resource } from './resource.ts';

/** Where a path leads, and the name at its end that leads nowhere: that is an operation's, or nobody's. */
export type Destination = {
  readonly resource: Resource;
  readonly context: Context;
  readonly call?: Segment;
  readonly rest: readonly Segment[];
};

/** Follows a path from the root of the API as far as the resources know the way. */
export function navigate(segments: readonly Segment[], asked: Context): Destination {
  let context = asked;
  let resource: Resource = { kind: 'api', of: null };
  for (const [at, segment] of segments.entries()) {
    const next = follow(resource, segment, context);
    if (!next) return { resource, context, call: segment, rest: segments.slice(at + 1) };
    resource = next;
    context = within(resource, context);
  }
  return { resource, context, rest: [] };
}

/** Who has come to a web goes on in that web. */
export const within = (resource: Resource, context: Context): Context =>
  resource.kind === 'web' ? inWeb(context, resource.of) : context;

/** One step: a call with arguments, a link (perhaps with a key into the collection), or a property. */
function follow(from: Resource, { name, args }: Segment, context: Context): Resource | undefined {
  if (from.kind === 'property') return undefined;
  const asked = name.toLowerCase();
  const of = from.of as never;
  const description = describe(from.kind);
  const call = args && entryNamed(description.calls, asked)?.[1];
  if (call) return call(of, args, context);
  const link = linkOf(description, of, asked, context);
  if (link) {
    const resource = link(of, context);
    if (resource === null) return args ? undefined : { kind: 'property', of: { name, value: null } };
    return args ? member(resource, args.positional[0] ?? null, context) : resource;
  }
  return description.shape === 'entity' && !args ? property(description, of, asked, context) : undefined;
}

function member(of: Resource, key: string | number | boolean | null, context: Context): Resource | undefined {
  const description = of.kind === 'property' ? undefined : describe(of.kind);
  if (description?.shape !== 'collection') return undefined;
  return description.member?.(of.of as never, key, context);
}

type Link = (of: never, context: Context) => Resource | null;

/** Finds a navigation property by its lower-case name. */
export function linkOf(
  description: KindDescription<never>,
  of: never,
  asked: string,
  context: Context,
): Link | undefined {
  const fixed = entryNamed(description.links, asked)?.[1];
  if (fixed || description.shape === 'collection') return fixed;
  return description.moreLinks?.(of, asked, context);
}

function property(
  { properties, onDemand }: EntityKind<never>,
  of: never,
  asked: string,
  context: Context,
): Resource | undefined {
  const compute = entryNamed(onDemand, asked);
  if (compute) return { kind: 'property', of: { name: compute[0], value: compute[1](of, context) } };
  const found = entryNamed(properties(of, context), asked);
  return found && { kind: 'property', of: { name: found[0], value: found[1] } };
}

/** SharePoint compares names without case. */
export const entryNamed = <T>(
  entries: Readonly<Record<string, T>> | undefined,
  lowerName: string,
): [string, T] | undefined => entries && Object.entries(entries).find(([name]) => name.toLowerCase() === lowerName);

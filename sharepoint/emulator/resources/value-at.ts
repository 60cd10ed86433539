import type { Context } from '#emulator/context.ts';
import { badQuery } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { describe } from './kinds.ts';
import { entryNamed, linkOf, within } from './navigate.ts';
import type { Resource } from './resource.ts';

export type Comparable = string | number | boolean | null;

/** The value a path such as `Member/Title` has on a resource, made ready for comparing. */
export function valueAt(resource: Resource, path: string, from: Context): Comparable {
  const context = within(resource, from);
  const [head, ...rest] = path.split('/');
  const description = resource.kind === 'property' ? undefined : describe(resource.kind);
  if (description?.shape !== 'entity') throw noProperty(path);
  const of = resource.of as never;
  const asked = head!.toLowerCase();
  if (rest.length > 0) {
    const next = linkOf(description, of, asked, context)?.(of, context);
    if (!next) throw noProperty(path);
    return valueAt(next, rest.join('/'), context);
  }
  const found = entryNamed(description.properties(of, context), asked)?.[1];
  const value = found ?? entryNamed(description.onDemand, asked)?.[1](of, context);
  if (value === undefined) throw noProperty(path);
  if (typeof value === 'string') return textKey(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const noProperty = (path: string): Error => badQuery(`The property or field '${path}' does not exist.`);

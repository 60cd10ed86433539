import type { Context } from '#emulator/context.ts';
import { notAssignable, unresolvedType } from '#emulator/errors.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { typeSaid } from '#emulator/wire/body.ts';
import { describe } from './kinds.ts';
import { itemType } from './list.ts';
import type { Kind, Resource } from './resource.ts';

/** What is posted to a collection. */
const memberTypes: Partial<Record<Kind, string>> = {
  lists: 'SP.List',
  fields: 'SP.Field',
  views: 'SP.View',
  contentTypes: 'SP.ContentType',
  folders: 'SP.Folder',
  groups: 'SP.Group',
  users: 'SP.User',
  roleDefinitions: 'SP.RoleDefinition',
};

/** A body that says of what type it is, as verbose ones do, must say what the resource takes. */
export function demandTypeSaid(resource: Resource, context: Context): void {
  const said = typeSaid(context.text);
  const expected = said === undefined ? undefined : typeTaken(resource, context);
  if (said === undefined || expected === undefined || isAssignable(said, expected)) return;
  const isKnown = said.startsWith('SP.Data.')
    ? listsOf(context).some((list) => itemType(list) === said)
    : said.startsWith('SP.');
  throw isKnown ? notAssignable(said, expected) : unresolvedType(said);
}

function typeTaken(resource: Resource, context: Context): string | undefined {
  if (resource.kind === 'property') return undefined;
  if (resource.kind === 'items') return itemType(resource.of);
  const description = describe(resource.kind);
  return description.shape === 'entity' ? description.type(resource.of as never, context) : memberTypes[resource.kind];
}

/** The base types serve as well (assumed for items). */
function isAssignable(said: string, expected: string): boolean {
  if (expected.startsWith('SP.Data.') && said === 'SP.ListItem') return true;
  if (expected === 'SP.Field') return /^SP\.Field[A-Za-z]*$/.test(said);
  return said === expected || (said === 'SP.Field' && expected.startsWith('SP.Field'));
}

import type { Context } from '#emulator/context.ts';
import { noGroup, notEmulated } from '#emulator/errors.ts';
import { demandManage } from '#emulator/rights/membership.ts';
import { groups, saveGroup, type Group } from '#emulator/store/principals.ts';
import { child, parseXml, type Element } from '#emulator/xml.ts';

/** What an object path of a query stands for: the places on the way to a group, or the group. */
type Resolved = 'context' | 'web' | 'groups' | Group;

/** Runs the actions of a ProcessQuery in order. Only `group.Owner = otherGroup` is understood; all else is refused. */
export function runQuery(xml: string, context: Context): void {
  const query = parseXml(xml);
  const paths = new Map<string, Element>(
    (child(query, 'ObjectPaths')?.children ?? []).map((path) => [path.attributes['Id'] ?? '', path]),
  );
  const group = (id: string | undefined): Group => {
    const found = resolve(id, paths, context);
    if (typeof found === 'string') throw notEmulated('ProcessQuery', found);
    return found;
  };
  for (const { name, attributes, children } of child(query, 'Actions')?.children ?? []) {
    const target = group(attributes['ObjectPathId']);
    if (name === 'Method' && attributes['Name'] === 'Update') continue; // what is set is kept at once
    if (name !== 'SetProperty' || attributes['Name'] !== 'Owner') throw notEmulated('ProcessQuery', name);
    demandManage(context, target);
    saveGroup(context.sql, { ...target, ownerId: group(children[0]?.attributes['ObjectPathId']).id });
  }
}

/** Each path stands on its parent, which is written before or after it. */
function resolve(id: string | undefined, paths: ReadonlyMap<string, Element>, context: Context, depth = 0): Resolved {
  const path = paths.get(id ?? '');
  if (!path || depth > paths.size) throw notEmulated('ProcessQuery', `object path ${id}`);
  const { Name: name, ParentId: parentId } = path.attributes;
  const parent = parentId === undefined ? '' : resolve(parentId, paths, context, depth + 1);
  switch (`${typeof parent === 'string' ? parent : 'group'} ${path.name} ${name}`) {
    case ' StaticProperty Current':
      return 'context';
    case 'context Property Web':
      return 'web';
    case 'web Property SiteGroups':
      return 'groups';
    case 'groups Method GetById':
      return groupIn(path, context);
    default:
      throw notEmulated('ProcessQuery', String(name));
  }
}

function groupIn(path: Element, { sql }: Context): Group {
  const found = groups(sql).get(Number(child(path, 'Parameters')?.children[0]?.text));
  if (!found) throw noGroup();
  return found;
}

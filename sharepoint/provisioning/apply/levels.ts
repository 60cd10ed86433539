import type { Level } from '#lists/access/levels.ts';
import type { Target } from './target.ts';

/** Where our levels stand in SharePoint's own list of them: after the built-in ones. */
const order = 200;

export async function createLevel({ sp }: Target, { name, description, mask }: Level): Promise<void> {
  await sp.web.roleDefinitions.add(name, description, order, { High: mask.high, Low: mask.low });
}

export async function updateLevel({ sp }: Target, { name, description, mask }: Level): Promise<void> {
  await sp.web.roleDefinitions
    .getByName(name)
    .update({ Description: description, BasePermissions: { High: mask.high, Low: mask.low } });
}

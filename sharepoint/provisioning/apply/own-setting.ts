import type { NewItemOf } from '#lists/define-list.ts';
import { settings } from '#lists/settings.list.ts';
import { wireRow } from '../schema/wire-row.ts';
import type { Target } from './target.ts';

/** Writes a row of the site's Settings list that is provisioning's own; people's rows are left alone. */
export async function writeOwnSetting(target: Target, row: NewItemOf<typeof settings>): Promise<void> {
  const { key, value } = settings.columns;
  const { items } = target.list(settings);
  const found = await items.select('Id').filter(`${key.internalName} eq '${row.key}'`).top(1)<{ Id: number }[]>();
  const [existing] = found;
  if (existing)
    await target
      .list(settings)
      .items.getById(existing.Id)
      .update({ [value.internalName]: row.value });
  else await target.list(settings).items.add(wireRow(settings, row));
}

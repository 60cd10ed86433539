import { settings } from '#lists/settings.list.ts';
import { schemaVersionRow } from '../schema/schema-version.ts';
import { wireRow } from '../schema/wire-row.ts';
import type { Target } from './target.ts';

/** Kept in the site itself, so that the app can tell whether it is older or newer than the lists. */
export async function setSchemaVersion(target: Target, version: number): Promise<void> {
  const { key, value } = settings.columns;
  const row = schemaVersionRow(version);
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

import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt } from '#data/list-client.ts';
import { levelIdsIn, levelIdsKey, type LevelIds } from '#lists/access/level-ids.ts';
import { settings } from '#lists/settings.list.ts';

/** The levels' numbers in this site, as provisioning wrote them: who opens a case need not read the site's levels. */
export async function readLevelIds({ sp, siteUrl, send }: DataSource): Promise<LevelIds> {
  const { key, value } = settings.columns;
  const [row] = await send(() =>
    listAt(sp, siteUrl, settings).items.select(value.property).filter(`${key.internalName} eq '${levelIdsKey}'`).top(1)<
      Record<string, string>[]
    >(),
  );
  const ids = row && levelIdsIn(row[value.property] ?? '');
  if (!ids) throw new DataError('schemaMismatch', 'the site does not say what its levels are numbered');
  return ids;
}

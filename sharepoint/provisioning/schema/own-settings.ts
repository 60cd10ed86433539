import { levelIdsKey } from '#lists/access/level-ids.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import type { settings } from '#lists/settings.list.ts';

/** The key of the settings row that says which version of the lists the site has. */
export const schemaVersionKey = 'schemaVersion';

export const levelIdsRow = (text: string): NewItemOf<typeof settings> => ({
  title: 'Tilladelsesniveauernes numre',
  key: levelIdsKey,
  value: text,
  help: 'Skrives, når webstedet sættes op, og bruges, når en sag åbnes. Ret den ikke.',
});

export const schemaVersionRow = (version: number): NewItemOf<typeof settings> => ({
  title: 'Skemaversion',
  key: schemaVersionKey,
  value: String(version),
  help: 'Skrives, når listerne oprettes eller opdateres. Ret den ikke.',
});

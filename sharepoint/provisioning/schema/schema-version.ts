import type { NewItemOf } from '#lists/define-list.ts';
import type { settings } from '#lists/settings.list.ts';

/** The key of the settings row that says which version of the lists the site has. */
export const schemaVersionKey = 'schemaVersion';

export const schemaVersionRow = (version: number): NewItemOf<typeof settings> => ({
  title: 'Skemaversion',
  key: schemaVersionKey,
  value: String(version),
  help: 'Skrives, når listerne oprettes eller opdateres. Ret den ikke.',
});

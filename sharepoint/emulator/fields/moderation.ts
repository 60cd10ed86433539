import type { Site } from '#emulator/context.ts';
import { fields, insertField } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';
import { languageOf } from '#emulator/webs/language.ts';
import { builtInField, type BuiltIn } from './built-in.ts';

const declared: readonly BuiltIn[] = [
  {
    internalName: '_ModerationComments',
    id: '34ad21eb-75bd-4544-8c73-0e08330291fe',
    title: 'Godkenderkommentarer',
    type: 'Note',
    readOnly: true,
  },
  {
    internalName: '_ModerationStatus',
    id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61',
    title: 'Godkendelsesstatus',
    type: 'ModStat',
    readOnly: true,
  },
];

/** The two columns that a list gets with content approval, and keeps. */
export function addModerationFields(site: Site, list: List): void {
  if (fields(site.sql, list).some(({ internalName }) => internalName === '_ModerationStatus')) return;
  for (const field of declared) insertField(site.sql, list, builtInField(field, languageOf(site)));
}

import { note } from '#columns/note.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** What HR may switch and say without a developer: one row a setting, found by its key (`src/domain/settings`). */
export const settings = defineList({
  key: 'settings',
  url: 'Lists/Settings',
  title: 'Indstillinger',
  description: 'Opslag på forsiden, egne links, åbne dele og mindste gruppestørrelse. Ret kun i Værdi.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Indstilling', required: true }),
    key: text({ internalName: 'SettingKey', title: 'Nøgle', required: true, unique: true, maxLength: 60 }),
    value: note({ internalName: 'SettingValue', title: 'Værdi' }),
    help: text({ internalName: 'HelpText', title: 'Hvad betyder den' }),
  },
  views: [{ title: 'Indstillinger', columns: ['title', 'value', 'help'], sortBy: 'title' }],
});

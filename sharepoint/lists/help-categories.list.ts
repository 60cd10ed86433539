import { choice } from '#columns/choice.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** The groups of the help overview, in the order of the home page. */
export const helpCategories = defineList({
  key: 'helpCategories',
  url: 'Lists/HelpCategories',
  title: 'Hjælpegrupper',
  description: 'Grupperne på forsiden af Lederhjælp.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Gruppe', required: true }),
    key: text({
      internalName: 'CategoryKey',
      title: 'Nøgle',
      description: 'Står i adressen på gruppens side. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 40,
    }),
    examples: text({ internalName: 'Examples', title: 'Eksempler', description: 'Linjen under gruppens navn.' }),
    icon: choice({
      internalName: 'Icon',
      title: 'Ikon',
      labels: {
        money: 'Penge',
        scales: 'Vægt',
        heartPulse: 'Hjerte',
        leaf: 'Blad',
        chat: 'Taleboble',
        personAdd: 'Ny person',
        lightbulb: 'Pære',
        people: 'Flere personer',
      },
      fallback: 'lightbulb',
    }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', min: 0 }),
  },
  views: [{ title: 'Grupper', columns: ['title', 'examples', 'icon', 'sortOrder', 'key'], sortBy: 'sortOrder' }],
});

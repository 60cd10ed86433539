import { choice } from '#columns/choice.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { yesNo } from '#columns/yes-no.ts';
import { defineList } from './define-list.ts';

/** The MED committees, so that a sign-up and a channel tab can name one. No members: those are nobody's list here. */
export const medCommittees = defineList({
  key: 'medCommittees',
  url: 'Lists/MedCommittees',
  title: 'MED-udvalg',
  description: 'Udvalgene, som en tilmelding eller en fane i Teams kan høre til. Skriv ingen navne på medlemmer.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Udvalg', required: true }),
    key: text({
      internalName: 'CommitteeKey',
      title: 'Nøgle',
      description: 'Står i adressen på udvalgets side. Små bogstaver og bindestreg. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 60,
    }),
    level: choice({
      internalName: 'CommitteeLevel',
      title: 'Niveau',
      labels: { mainCommittee: 'Hovedudvalg', areaCommittee: 'Område-MED', localCommittee: 'Lokal-MED' },
      fallback: 'localCommittee',
    }),
    area: text({ internalName: 'CommitteeArea', title: 'Område' }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', min: 0 }),
    active: yesNo({ internalName: 'IsActive', title: 'I brug', defaultValue: true }),
  },
  views: [{ title: 'Udvalg', columns: ['title', 'level', 'area', 'active', 'key'], sortBy: 'sortOrder' }],
});

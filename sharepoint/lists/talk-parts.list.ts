import { choice } from '#columns/choice.ts';
import { date } from '#columns/date.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { yesNo } from '#columns/yes-no.ts';
import { defineList } from './define-list.ts';

/** What a guide is made of: questions by audience, what may come out of the talk, and the points of a checklist. */
export const talkParts = defineList({
  key: 'talkParts',
  url: 'Lists/TalkParts',
  title: 'Spørgsmål og punkter',
  description: 'Spørgsmål, muligheder og tjekpunkter i samtaleguiderne.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Tekst', required: true }),
    key: text({
      internalName: 'PartKey',
      title: 'Nøgle',
      description: 'Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 80,
    }),
    guide: foreignText({ internalName: 'GuideKey', title: 'Guide', required: true, to: 'talkGuides' }),
    part: choice({
      internalName: 'PartKind',
      title: 'Hører til',
      required: true,
      labels: {
        leaderQuestion: 'Lederens spørgsmål',
        employeeQuestion: 'Medarbejderens forberedelse',
        option: 'Inspirationskatalog',
        check: 'Tjekliste',
      },
    }),
    explanation: note({ internalName: 'Explanation', title: 'Forklaring', description: 'En enkelt linje.' }),
    checkFirst: note({
      internalName: 'CheckFirst',
      title: 'Undersøg først',
      description: 'Hvad lederen skal have på plads, før muligheden kan aftales.',
    }),
    phase: text({ internalName: 'Phase', title: 'Hvornår', description: 'Fx »Første dag«. Samler tjekpunkter.' }),
    who: text({ internalName: 'WhoDoesIt', title: 'Hvem', description: 'En rolle, ikke et navn.' }),
    suggested: yesNo({
      internalName: 'Suggested',
      title: 'Valgt fra start',
      description: 'Spørgsmålet er valgt, når lederen begynder.',
    }),
    source: text({ internalName: 'Source', title: 'Kilde', description: 'Tom = guidens kilde.' }),
    status: choice({
      internalName: 'PartStatus',
      title: 'Status',
      labels: { draft: 'Udkast', approved: 'Godkendt' },
      fallback: 'draft',
    }),
    reviewBy: date({ internalName: 'ReviewBy', title: 'Kontrolleres igen senest', indexed: true }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', min: 0 }),
  },
  views: [
    { title: 'Alle', columns: ['title', 'guide', 'part', 'status', 'reviewBy'], sortBy: 'key' },
    {
      title: 'Inspirationskatalog',
      columns: ['title', 'guide', 'explanation', 'checkFirst', 'status'],
      sortBy: 'sortOrder',
      where: { column: 'part', equals: 'Inspirationskatalog' },
    },
  ],
});

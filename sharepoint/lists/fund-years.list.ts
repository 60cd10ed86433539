import { date } from '#columns/date.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** The years of the leadership fund: words and dates. Amounts are decisions, and stand in `fundDecisions` alone. */
export const fundYears = defineList({
  key: 'fundYears',
  url: 'Lists/FundYears',
  title: 'Puljens år',
  description: 'Lederudviklingspuljens år: tekst og datoer. Beløb er beslutninger og står ikke her.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Overskrift', required: true }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, unique: true, min: 2021, max: 2100 }),
    covers: note({
      internalName: 'Covers',
      title: 'Hvad puljen dækker',
      description: 'En linje for hvert punkt. Skriv ikke personoplysninger om medarbejdere her.',
    }),
    notCovered: note({
      internalName: 'NotCovered',
      title: 'Hvad puljen ikke dækker',
      description: 'En linje for hvert punkt.',
    }),
    surplusKnownBy: date({ internalName: 'SurplusKnownBy', title: 'Resten er kendt senest' }),
    documentBy: date({ internalName: 'DocumentBy', title: 'Kvittering senest' }),
  },
  views: [{ title: 'År', columns: ['year', 'title', 'surplusKnownBy', 'documentBy'], sortBy: 'year' }],
});

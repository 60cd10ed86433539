import { choice } from '#columns/choice.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { link } from '#columns/link.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { yesNo } from '#columns/yes-no.ts';
import { defineList } from './define-list.ts';

/** Topics for central courses that the executive board may choose among. Demand is a count that HR publishes. */
export const topicProposals = defineList({
  key: 'topicProposals',
  url: 'Lists/TopicProposals',
  title: 'Emner til fælles kurser',
  description: 'Forslag, som direktionen prioriterer. Interessen er antal, aldrig navne.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Emne', required: true }),
    key: text({ internalName: 'TopicKey', title: 'Nøgle', required: true, unique: true, maxLength: 80 }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, min: 2021, max: 2100 }),
    lastYear: number({ internalName: 'LastYear', title: 'Til og med år', min: 2021, max: 2100 }),
    text: note({ internalName: 'Description', title: 'Hvad det handler om' }),
    basis: choice({
      internalName: 'Basis',
      title: 'Grundlag',
      labels: {
        priority: 'Særligt prioriteret',
        strategy: 'HR-strategien',
        evaluation: 'Ledelsesevalueringen',
        committees: 'Behov fra MED',
        demand: 'Efterspurgt af ledere',
      },
    }),
    strategyLink: link({ internalName: 'StrategyLink', title: 'Link til grundlaget' }),
    quarter: text({ internalName: 'Quarter', title: 'Kvartal' }),
    price: number({ internalName: 'Price', title: 'Pris, kr.', required: true, min: 0 }),
    places: number({ internalName: 'Places', title: 'Pladser', min: 1 }),
    fewest: number({ internalName: 'FewestParticipants', title: 'Færreste deltagere', min: 1 }),
    demand: number({ internalName: 'Demand', title: 'Ledere, der vil med', min: 0 }),
    course: foreignText({ internalName: 'CourseKey', title: 'Kursus', to: 'courses' }),
    inUse: yesNo({ internalName: 'InUse', title: 'I brug', defaultValue: true }),
  },
  views: [
    { title: 'Emner', columns: ['title', 'year', 'price', 'places', 'fewest', 'quarter', 'demand'], sortBy: 'title' },
  ],
});

import { date } from '#columns/date.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** When one may apply for a grant: dates and words, never amounts (docs/laws/fund.md, rule 1). */
export const fundRounds = defineList({
  key: 'fundRounds',
  url: 'Lists/FundRounds',
  title: 'Puljens runder',
  description: 'En eller to runder om året. Begge dage er med. Ret ikke nøglen, når nogen har søgt.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Runde', required: true }),
    key: text({ internalName: 'RoundKey', title: 'Nøgle', required: true, unique: true, maxLength: 40 }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, indexed: true, min: 2021, max: 2100 }),
    opens: date({ internalName: 'Opens', title: 'Åbner', required: true }),
    deadline: date({ internalName: 'Deadline', title: 'Frist', required: true }),
    answersBy: date({ internalName: 'AnswersBy', title: 'Svar senest' }),
  },
  views: [{ title: 'Runder', columns: ['title', 'year', 'opens', 'deadline', 'answersBy'], sortBy: 'deadline' }],
});

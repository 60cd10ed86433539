import { choice } from '#columns/choice.ts';
import { date } from '#columns/date.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** A leader's word about time and cover, by the number of an application the leader cannot see (docs/laws/fund.md, rule 3). */
export const fundConfirmations = defineList({
  key: 'fundConfirmations',
  url: 'Lists/FundConfirmations',
  title: 'Lederes bekræftelser',
  description: 'Skrives af Lederhjælp. Man ser kun sine egne rækker; HR ser alle.',
  nature: 'facts',
  sharing: 'own',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    application: foreignNumber({
      internalName: 'ApplicationId',
      title: 'Ansøgningens nummer',
      required: true,
      to: 'fundApplications',
    }),
    starts: date({ internalName: 'Starts', title: 'Begynder', required: true }),
    startYear: number({ internalName: 'StartYear', title: 'Begynder i år', required: true, indexed: true }),
    answer: choice({ internalName: 'Answer', title: 'Svar', required: true, labels: { yes: 'yes', no: 'no' } }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  access: { leaders: 'add', med: 'add', board: 'add', hr: 'hrSees' },
  validation: {
    formula: '=AND(OR([Answer]="yes",[Answer]="no"),[ApplicationId]>0,LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en bekræftelse.',
  },
  retention: { months: 60, after: 'created' },
});

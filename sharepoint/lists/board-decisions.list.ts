import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** The executive board's decisions on topics, appended and never changed (docs/laws/fund.md, rule 15). Who may add here is the board. */
export const boardDecisions = defineList({
  key: 'boardDecisions',
  url: 'Lists/BoardDecisions',
  title: 'Direktionens beslutninger',
  description: 'Skrives af Lederhjælp. Rækker rettes aldrig; en ny beslutning for samme år træder i stedet.',
  nature: 'rulings',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, indexed: true }),
    lastYear: number({ internalName: 'LastYear', title: 'Til og med år' }),
    line: number({ internalName: 'MoneyLine', title: 'Penge til fælles kurser, kr.', required: true }),
    ranking: note({ internalName: 'Ranking', title: 'Rækkefølge', required: true }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  access: { leaders: 'read', med: 'read', hr: 'read', board: 'add' },
  validation: {
    formula: '=AND([FundYear]>0,LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en beslutning.',
  },
  retention: { months: 120, after: 'created' },
});

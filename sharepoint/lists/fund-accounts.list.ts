import { choice } from '#columns/choice.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

const amount = (internalName: string, title: string) => number({ internalName, title, min: 0 });

/** The year's account for everybody: totals alone, in sets that a seal row closes (docs/laws/fund.md, rule 16). */
export const fundAccounts = defineList({
  key: 'fundAccounts',
  url: 'Lists/FundAccounts',
  title: 'Puljens regnskab',
  description: 'Skrives af Lederhjælp, når regnskabet offentliggøres. Kun summer for hele kommunen.',
  nature: 'published',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    setKey: text({ internalName: 'SetKey', title: 'Udgave', required: true, indexed: true, maxLength: 36 }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, indexed: true }),
    kind: choice({
      internalName: 'Kind',
      title: 'Række',
      required: true,
      labels: { grants: 'grants', central: 'central', evaluation: 'evaluation', education: 'education', seal: 'seal' },
    }),
    name: text({ internalName: 'Education', title: 'Uddannelse' }),
    frame: amount('Frame', 'Ramme, kr.'),
    granted: amount('Granted', 'Bevilget, kr.'),
    documented: amount('Documented', 'Dokumenteret, kr.'),
    paid: amount('Paid', 'Udbetalt, kr.'),
    left: amount('LeftOver', 'Tilbage, kr.'),
    count: amount('Count', 'Antal'),
    closed: choice({ internalName: 'Closed', title: 'Året er lukket', labels: { yes: 'yes', no: 'no' } }),
  },
});

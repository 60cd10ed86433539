import { choice } from '#columns/choice.ts';
import { date } from '#columns/date.ts';
import { dateTime } from '#columns/date-time.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { person } from '#columns/person.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

const amount = (internalName: string, title: string) => number({ internalName, title, min: 0 });

/**
 * Applications to the leadership fund, and what the applicant said afterwards, each in a row of its own. One sees only
 * one's own. HR writes the answer into the `apply` row, with versions: the applicant's answer columns count only when
 * somebody else wrote them (docs/laws/fund.md, rule 13).
 */
export const fundApplications = defineList({
  key: 'fundApplications',
  url: 'Lists/FundApplications',
  title: 'Ansøgninger til puljen',
  description: 'Skrives af Lederhjælp. Man ser kun sine egne rækker; HR ser alle og skriver svaret.',
  nature: 'facts',
  sharing: 'own',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    kind: choice({
      internalName: 'Kind',
      title: 'Handling',
      required: true,
      labels: { apply: 'apply', withdraw: 'withdraw', started: 'started', notStarting: 'notStarting' },
    }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, indexed: true }),
    application: foreignNumber({ internalName: 'ApplicationId', title: 'Ansøgning', to: 'fundApplications' }),
    round: foreignText({ internalName: 'RoundKey', title: 'Runde', to: 'fundRounds' }),
    education: text({ internalName: 'Education', title: 'Uddannelse' }),
    provider: text({ internalName: 'Provider', title: 'Udbyder' }),
    module: text({ internalName: 'Module', title: 'Modul' }),
    starts: date({ internalName: 'Starts', title: 'Begynder' }),
    price: amount('Price', 'Pris, kr.'),
    otherFunding: choice({
      internalName: 'OtherFunding',
      title: 'Anden støtte',
      labels: { granted: 'granted', waiting: 'waiting', refused: 'refused', notPossible: 'notPossible' },
    }),
    otherAmount: amount('OtherAmount', 'Anden støtte, kr.'),
    applied: amount('Applied', 'Søgt, kr.'),
    leader: person({ internalName: 'OwnLeader', title: 'Egen leder' }),
    purpose: note({
      internalName: 'Purpose',
      title: 'Formål',
      description: 'Skriv ikke personoplysninger om medarbejdere her.',
    }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
    verdict: choice({ internalName: 'Verdict', title: 'Svar', labels: { granted: 'granted', refused: 'refused' } }),
    answerAmount: amount('AnswerAmount', 'Bevilget, kr.'),
    answerReason: text({ internalName: 'AnswerReason', title: 'Begrundelse', maxLength: 40 }),
    answerApplied: amount('AnswerApplied', 'Søgt i runden, kr.'),
    answerFrame: amount('AnswerFrame', 'Rundens ramme, kr.'),
    answerAdded: amount('AnswerAdded', 'Lagt til ved årets slutning, kr.'),
    answerDocumented: amount('AnswerDocumented', 'Dokumenteret, kr.'),
    answerPaid: amount('AnswerPaid', 'Udbetalt, kr.'),
    answerReleased: amount('AnswerReleased', 'Frigivet, kr.'),
    answeredAt: dateTime({ internalName: 'AnsweredAt', title: 'Svaret givet' }),
  },
  people: ['leader'],
  access: { leaders: 'add', med: 'add', hr: 'hr' },
  versions: 50,
  validation: {
    formula: '=AND(OR([Kind]="apply",[Kind]="withdraw",[Kind]="started",[Kind]="notStarting"),LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en ansøgning.',
  },
  retention: { months: 60, after: 'yearEnds' },
});

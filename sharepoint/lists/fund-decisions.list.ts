import { choice } from '#columns/choice.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** The secretariat's decisions on the leadership fund, appended and never changed; the account is their fold (docs/laws/fund.md, rule 7). */
export const fundDecisions = defineList({
  key: 'fundDecisions',
  url: 'Lists/FundDecisions',
  title: 'Beslutninger om puljen',
  description: 'Skrives af Lederhjælp. Rækker rettes aldrig.',
  nature: 'rulings',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    year: number({ internalName: 'FundYear', title: 'År', required: true, indexed: true }),
    kind: choice({
      internalName: 'Kind',
      title: 'Beslutning',
      required: true,
      labels: {
        frame: 'frame',
        grant: 'grant',
        refuse: 'refuse',
        reduce: 'reduce',
        release: 'release',
        document: 'document',
        pay: 'pay',
        repay: 'repay',
        central: 'central',
        evaluation: 'evaluation',
        transfer: 'transfer',
        redistribute: 'redistribute',
        announce: 'announce',
        close: 'close',
      },
    }),
    half: choice({ internalName: 'Half', title: 'Halvdel', labels: { grants: 'grants', central: 'central' } }),
    application: foreignNumber({ internalName: 'ApplicationId', title: 'Ansøgning', to: 'fundApplications' }),
    commitment: foreignNumber({ internalName: 'CommitmentId', title: 'Fælles udgift', to: 'fundDecisions' }),
    amount: number({ internalName: 'Amount', title: 'Beløb, kr.' }),
    cap: number({ internalName: 'PriceCap', title: 'Pris efter andre tilskud, kr.' }),
    topic: text({ internalName: 'TopicKey', title: 'Emne', maxLength: 80 }),
    boardDecision: foreignNumber({
      internalName: 'BoardDecisionId',
      title: 'Direktionens beslutning',
      to: 'boardDecisions',
    }),
    round: text({ internalName: 'RoundKey', title: 'Runde', maxLength: 40 }),
    roundApplied: number({ internalName: 'RoundApplied', title: 'Søgt i runden, kr.' }),
    roundFrame: number({ internalName: 'RoundFrame', title: 'Rundens ramme, kr.' }),
    reason: text({ internalName: 'ReasonCode', title: 'Begrundelse', maxLength: 40 }),
    shares: note({ internalName: 'Shares', title: 'Andele' }),
    decisions: note({ internalName: 'Decisions', title: 'Nævnte beslutninger' }),
    seen: note({ internalName: 'SeenIds', title: 'Læste beslutninger' }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  access: { hr: 'addDelete' },
  validation: {
    formula: '=AND([FundYear]>0,LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en beslutning om puljen.',
  },
  retention: { months: 60, after: 'yearEnds' },
});

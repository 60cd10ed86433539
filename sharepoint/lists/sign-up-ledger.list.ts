import { choice } from '#columns/choice.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** Every sign-up and withdrawal, appended and never changed (docs/laws/seats.md). Who may add here may sign up. */
export const signUpLedger = defineList({
  key: 'signUpLedger',
  url: 'Lists/SignUpLedger',
  title: 'Tilmeldinger',
  description: 'Skrives af Lederhjælp. Rækker rettes aldrig.',
  nature: 'facts',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    sessionId: foreignNumber({ internalName: 'SessionId', title: 'Hold', required: true, to: 'courseSessions' }),
    kind: choice({
      internalName: 'Kind',
      title: 'Handling',
      required: true,
      labels: { signUp: 'signUp', withdraw: 'withdraw' },
    }),
    part: choice({
      internalName: 'Part',
      title: 'Del',
      required: true,
      labels: { seat: 'seat', coaching: 'coaching' },
    }),
    committee: text({ internalName: 'CommitteeKey', title: 'MED-udvalg', maxLength: 60 }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  validation: {
    formula: '=AND(OR([Kind]="signUp",[Kind]="withdraw"),OR([Part]="seat",[Part]="coaching"),LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en tilmelding eller et afbud.',
  },
  retention: { months: 12, after: 'sessionStarts' },
});

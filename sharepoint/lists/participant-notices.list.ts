import { choice } from '#columns/choice.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { person } from '#columns/person.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** HR's own tick that somebody has been told. Nobody is told by machine, and who was told is nobody else's business. */
export const participantNotices = defineList({
  key: 'participantNotices',
  url: 'Lists/ParticipantNotices',
  title: 'Har fået besked',
  description: 'Skrives af Lederhjælp, når HR markerer, at en deltager har fået besked. Kun HR kan læse det.',
  nature: 'records',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    sessionId: foreignNumber({ internalName: 'SessionId', title: 'Hold', required: true, to: 'courseSessions' }),
    person: person({ internalName: 'Person', title: 'Person', required: true }),
    part: choice({
      internalName: 'Part',
      title: 'Del',
      required: true,
      labels: { seat: 'seat', coaching: 'coaching' },
    }),
    kind: choice({
      internalName: 'Kind',
      title: 'Besked om',
      required: true,
      labels: { promoted: 'promoted', changed: 'changed', cancelled: 'cancelled', takenBack: 'takenBack' },
    }),
    ledgerId: foreignNumber({
      internalName: 'LedgerId',
      title: 'Tilmelding',
      description: 'Den tilmelding, beskeden gjaldt: en ny tilmelding er en ny besked.',
      required: true,
      to: 'signUpLedger',
    }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  people: ['person'],
  retention: { months: 12, after: 'sessionStarts' },
});

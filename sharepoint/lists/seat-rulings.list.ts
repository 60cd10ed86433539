import { choice } from '#columns/choice.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { person } from '#columns/person.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** HR's rulings on seats, appended and never changed (docs/laws/seats.md). Who may add here is HR. */
export const seatRulings = defineList({
  key: 'seatRulings',
  url: 'Lists/SeatRulings',
  title: 'Afgørelser om pladser',
  description: 'Skrives af Lederhjælp. Rækker rettes aldrig.',
  nature: 'rulings',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    sessionId: foreignNumber({ internalName: 'SessionId', title: 'Hold', required: true, to: 'courseSessions' }),
    kind: choice({
      internalName: 'Kind',
      title: 'Afgørelse',
      required: true,
      labels: { guarantee: 'guarantee', decline: 'decline', prioritise: 'prioritise', admitLate: 'admitLate' },
    }),
    part: choice({
      internalName: 'Part',
      title: 'Del',
      required: true,
      labels: { seat: 'seat', coaching: 'coaching' },
    }),
    person: person({ internalName: 'Person', title: 'Person', required: true }),
    reason: choice({
      internalName: 'ReasonCode',
      title: 'Grund',
      required: true,
      labels: {
        guestPlace: 'guestPlace',
        targetGroup: 'targetGroup',
        missedLastTime: 'missedLastTime',
        capacityChanged: 'capacityChanged',
        byAgreement: 'byAgreement',
        other: 'other',
      },
    }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  people: ['person'],
  validation: {
    formula:
      '=AND(OR([Kind]="guarantee",[Kind]="decline",[Kind]="prioritise",[Kind]="admitLate"),OR([Part]="seat",[Part]="coaching"),LEN([ReasonCode])>0,LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en afgørelse.',
  },
  retention: { months: 12, after: 'sessionStarts' },
});

import { foreignNumber } from '#columns/foreign-number.ts';
import { note } from '#columns/note.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** Why HR ruled as it did, in words. Rulings are read by everybody, so the words stand here, where only HR reads. */
export const seatRulingNotes = defineList({
  key: 'seatRulingNotes',
  url: 'Lists/SeatRulingNotes',
  title: 'Noter til afgørelser om pladser',
  description: 'Skrives af Lederhjælp. Kun HR kan læse dem.',
  nature: 'records',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    sessionId: foreignNumber({ internalName: 'SessionId', title: 'Hold', required: true, to: 'courseSessions' }),
    rulingRequestId: text({
      internalName: 'RulingRequestId',
      title: 'Afgørelsens anmodning',
      required: true,
      unique: true,
      maxLength: 36,
    }),
    note: note({
      internalName: 'RulingNote',
      title: 'Note',
      description: 'Skriv ikke personoplysninger om medarbejdere her.',
    }),
  },
  retention: { months: 12, after: 'sessionStarts' },
});

import { choice } from '#columns/choice.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { person } from '#columns/person.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** Who came, ticked off by HR on the day. A tick is a row; the last one on a person counts, so two phones never collide. */
export const courseAttendance = defineList({
  key: 'courseAttendance',
  url: 'Lists/CourseAttendance',
  title: 'Fremmøde',
  description: 'Skrives af Lederhjælp. Kun HR kan læse det.',
  nature: 'records',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    sessionId: foreignNumber({ internalName: 'SessionId', title: 'Hold', required: true, to: 'courseSessions' }),
    person: person({ internalName: 'Person', title: 'Person', required: true }),
    kind: choice({
      internalName: 'Kind',
      title: 'Fremmøde',
      required: true,
      labels: { present: 'present', absent: 'absent', unknown: 'unknown' },
    }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  people: ['person'],
  retention: { months: 12, after: 'sessionStarts' },
});

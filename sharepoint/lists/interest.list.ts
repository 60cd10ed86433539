import { choice } from '#columns/choice.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** »Jeg er interesseret«, appended and never changed: a person's last row on a course counts. Only HR sees others'. */
export const interest = defineList({
  key: 'interest',
  url: 'Lists/Interest',
  title: 'Interesse for kurser',
  description: 'Skrives af Lederhjælp. Man ser kun sine egne rækker; HR ser alle og viser kun antal.',
  nature: 'facts',
  sharing: 'own',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    course: foreignText({ internalName: 'CourseKey', title: 'Kursus', required: true, to: 'courses' }),
    kind: choice({
      internalName: 'Kind',
      title: 'Handling',
      required: true,
      labels: { interested: 'interested', withdraw: 'withdraw' },
    }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  access: { leaders: 'add', med: 'add', hr: 'hr' },
  validation: {
    formula: '=AND(OR([Kind]="interested",[Kind]="withdraw"),LEN([CourseKey])>0,LEN([RequestId])=36)',
    message: 'Rækken kan ikke læses som en interesse.',
  },
  retention: { months: 12, after: 'created' },
});

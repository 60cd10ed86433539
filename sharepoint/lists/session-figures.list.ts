import { dateTime } from '#columns/date-time.ts';
import { foreignNumber } from '#columns/foreign-number.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** What is left of a session when its sign-ups have been recycled: counts, no names. One row a session. */
export const sessionFigures = defineList({
  key: 'sessionFigures',
  url: 'Lists/SessionFigures',
  title: 'Tal for afholdte hold',
  description: 'Skrives af Lederhjælp, før et holds tilmeldinger slettes. Kun antal, ingen navne.',
  nature: 'published',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Hold', required: true }),
    sessionId: foreignNumber({
      internalName: 'SessionId',
      title: 'Holdets nummer',
      required: true,
      unique: true,
      to: 'courseSessions',
    }),
    course: foreignText({ internalName: 'CourseKey', title: 'Kursus', required: true, to: 'courses' }),
    starts: dateTime({ internalName: 'Starts', title: 'Begyndte' }),
    seated: number({ internalName: 'Seated', title: 'Fik plads', min: 0 }),
    waiting: number({ internalName: 'Waiting', title: 'Ventede', min: 0 }),
    withdrawn: number({ internalName: 'Withdrawn', title: 'Meldte afbud', min: 0 }),
    coached: number({ internalName: 'Coached', title: 'Fik coaching', min: 0 }),
    attended: number({ internalName: 'Attended', title: 'Mødte op', min: 0 }),
  },
  views: [
    { title: 'Tal', columns: ['title', 'starts', 'seated', 'waiting', 'withdrawn', 'attended'], sortBy: 'starts' },
  ],
});

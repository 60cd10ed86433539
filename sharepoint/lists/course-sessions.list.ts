import { choice } from '#columns/choice.ts';
import { dateTime } from '#columns/date-time.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { link } from '#columns/link.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

const year = { min: 2020, max: 2100 } as const;
const quarter = { min: 1, max: 4 } as const;

/**
 * When and where a course is held, and how many it has room for. Whether it is full is never stored: that is computed
 * from the ledger. The sign-ups point here by ID.
 */
export const courseSessions = defineList({
  key: 'courseSessions',
  url: 'Lists/CourseSessions',
  title: 'Hold',
  description: 'Hvornår et kursus holdes, hvor, og hvor mange der er plads til. Ret helst holdene i Lederhjælp.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({
      internalName: 'Title',
      title: 'Navn',
      description: 'Fx »Hold 2«. Må være tomt.',
      group: 'Hvornår og hvor',
    }),
    key: text({
      internalName: 'SessionKey',
      title: 'Nøgle',
      description: 'Sættes, når holdet oprettes. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 60,
      readOnly: 'always',
    }),
    course: foreignText({
      internalName: 'CourseKey',
      title: 'Kursus',
      required: true,
      to: 'courses',
      readOnly: 'onceMade',
    }),
    state: choice({
      internalName: 'SessionState',
      title: 'Tilstand',
      readOnly: 'always',
      labels: { planned: 'Planlagt', open: 'Åbent', closed: 'Lukket', cancelled: 'Aflyst', held: 'Afholdt' },
      fallback: 'planned',
    }),
    timing: choice({
      internalName: 'Timing',
      title: 'Tidspunkt',
      labels: { date: 'Dato', quarter: 'Kvartal', open: 'Ikke fastlagt' },
      fallback: 'open',
    }),
    starts: dateTime({ internalName: 'Starts', title: 'Begynder', indexed: true }),
    ends: dateTime({ internalName: 'Ends', title: 'Slutter' }),
    fromYear: number({ internalName: 'FromYear', title: 'Fra år', ...year }),
    fromQuarter: number({ internalName: 'FromQuarter', title: 'Fra kvartal', ...quarter }),
    toYear: number({ internalName: 'ToYear', title: 'Til år', ...year }),
    toQuarter: number({ internalName: 'ToQuarter', title: 'Til kvartal', ...quarter }),
    place: text({ internalName: 'Place', title: 'Sted' }),
    onlineLink: link({ internalName: 'OnlineLink', title: 'Link til onlinemøde' }),
    instructor: text({
      internalName: 'Instructor',
      title: 'Underviser',
      description: 'En rolle eller et firma, fx »Ekstern konsulent«. Ingen navne.',
    }),
    capacity: number({
      internalName: 'Capacity',
      title: 'Pladser',
      description: 'Tom = ubegrænset.',
      group: 'Pladser',
      min: 0,
    }),
    waitingListCapacity: number({
      internalName: 'WaitingListCapacity',
      title: 'Pladser på ventelisten',
      description: 'Tom = ubegrænset. 0 = ingen venteliste.',
      min: 0,
    }),
    coachingCapacity: number({
      internalName: 'CoachingCapacity',
      title: 'Coachingpladser',
      description: '0 = ingen coaching. Tom = ubegrænset.',
      min: 0,
    }),
    reservedSeats: number({ internalName: 'ReservedSeats', title: 'Reserverede pladser', min: 0 }),
    reservedNote: text({
      internalName: 'ReservedNote',
      title: 'Reserveret til',
      description: 'Ingen navne. Fx »Oplægsholdere«.',
    }),
    signUpOpens: dateTime({
      internalName: 'SignUpOpens',
      title: 'Tilmelding åbner',
      description: 'Tom = med det samme.',
      group: 'Tilmelding og afbud',
    }),
    signUpCloses: dateTime({
      internalName: 'SignUpCloses',
      title: 'Tilmelding lukker',
      description: 'Tom = når holdet begynder.',
    }),
    cancelUntil: dateTime({
      internalName: 'CancelUntil',
      title: 'Afbud senest',
      description: 'Senere afbud mærkes som sene.',
    }),
    cancelText: note({
      internalName: 'CancelText',
      title: 'Besked ved aflysning',
      description: 'Står på holdets side, når det er aflyst. Skriv ikke personoplysninger om medarbejdere her.',
      readOnly: 'always',
    }),
  },
  versions: 100,
  validation: {
    formula:
      '=AND(OR([Timing]<>"Dato",NOT(ISBLANK([Starts]))),OR([Timing]<>"Kvartal",AND(NOT(ISBLANK([FromYear])),NOT(ISBLANK([FromQuarter])))),OR(ISBLANK([Ends]),[Ends]>=[Starts]),OR(ISBLANK([SignUpOpens]),ISBLANK([SignUpCloses]),[SignUpOpens]<=[SignUpCloses]))',
    message:
      'Et hold med dato skal have et begyndelsestidspunkt og et med kvartal et år og et kvartal, og tiderne skal stå i rækkefølge.',
  },
  views: [
    { title: 'Hold', columns: ['course', 'title', 'state', 'timing', 'starts', 'place', 'capacity'], sortBy: 'starts' },
  ],
});

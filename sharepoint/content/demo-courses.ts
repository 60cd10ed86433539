import { addDays, dayOf, startOfDay, type PlainDate } from '#kernel/plain-date.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import { medCommittees } from '#lists/med-committees.list.ts';
import { starterCommittees, starterCourses, unsettledSession, type Session } from './starter-courses.ts';
import type { ListContent } from './starter-content.ts';

type Stage = (typeof starterCourses)[number]['stage'];

const stages: Readonly<Record<string, Stage>> = {
  'den-gode-sygefravaerssamtale': 'running',
  'den-gode-boarding': 'running',
  ledertalentforloeb: 'idea',
  'spot-ledertalenter': 'planned',
  'staerkt-med-samarbejde': 'running',
  'sund-praestationskultur': 'running',
  'fastholdelse-af-seniormedarbejdere': 'running',
  'netvaerksmoeder-for-ledere': 'running',
  'velkomst-for-nye-ledere': 'running',
  'velkomst-for-nye-medarbejdere': 'planned',
};

const hour = 3_600_000;
const instant = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Nobody is invited to a course on a Saturday. */
function workday(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** Times that lie as many days from today as said; the clock is Copenhagen's. */
function calendar(now: number) {
  const at = (day: PlainDate, clock: number): string => instant(Date.parse(startOfDay(day)) + clock * hour);
  const inDays = (days: number): PlainDate => addDays(dayOf(now), days);
  return {
    held: (days: number, from: number, to: number) => {
      const day = workday(inDays(days));
      return { timing: 'date', starts: at(day, from), ends: at(day, to) } as const;
    },
    window: (opens: number, closes: number, cancelUntil = closes) => ({
      signUpOpens: at(inDays(opens), 8),
      signUpCloses: at(inDays(closes), 12),
      cancelUntil: at(inDays(cancelUntil), 12),
    }),
    nextYear: Number(dayOf(now).slice(0, 4)) + 1,
  };
}

/** Sessions around today, so that every state can be seen. */
export function demoSessions(now: number): readonly Session[] {
  const { held, window, nextYear } = calendar(now);
  const session = (key: string, course: string, said: Partial<Session>): Session => ({
    ...unsettledSession,
    state: 'open',
    place: 'Rådhuset, mødesal 1',
    key,
    course,
    ...said,
  });
  const soon = now + 2 * hour;
  return [
    session('sygefravaer-ledige', 'den-gode-sygefravaerssamtale', {
      title: 'Hold 1',
      ...held(21, 9, 12),
      ...window(-14, 14, 18),
      instructor: 'Ekstern underviser',
      capacity: 24,
      coachingCapacity: 4,
    }),
    session('sygefravaer-fuldt', 'den-gode-sygefravaerssamtale', {
      title: 'Hold 2',
      ...held(35, 9, 15),
      ...window(-14, 28),
      instructor: 'Ekstern underviser',
      capacity: 8,
      coachingCapacity: 2,
    }),
    session('boarding-lukker-snart', 'den-gode-boarding', {
      title: 'Hold 1',
      ...held(9, 9, 12),
      ...window(-30, 2, 6),
      capacity: 20,
    }),
    session('boarding-lukket', 'den-gode-boarding', {
      title: 'Hold 2',
      state: 'closed',
      ...held(5, 13, 16),
      ...window(-30, -1, 2),
      capacity: 12,
    }),
    session('ledertalent-kvartal', 'ledertalentforloeb', {
      state: 'planned',
      place: '',
      timing: 'quarter',
      fromYear: nextYear,
      fromQuarter: 3,
      toYear: nextYear,
      toQuarter: 4,
    }),
    session('talent-aflyst', 'spot-ledertalenter', {
      state: 'cancelled',
      ...held(12, 16, 18),
      ...window(-10, 8),
      capacity: 30,
      cancelText: 'Oplægsholderen er blevet forhindret. Vi finder en ny dato.',
    }),
    session('med-reserveret', 'staerkt-med-samarbejde', {
      ...held(28, 9, 12),
      ...window(-7, 21, 24),
      capacity: 40,
      reservedSeats: 4,
      reservedNote: 'Oplægsholdere og værter',
    }),
    session('kultur-aabner', 'sund-praestationskultur', { ...held(42, 16, 18), ...window(7, 35), capacity: 60 }),
    session('kultur-afholdt', 'sund-praestationskultur', {
      state: 'held',
      ...held(-30, 16, 18),
      ...window(-60, -37),
      capacity: 60,
    }),
    session('senior-online', 'fastholdelse-af-seniormedarbejdere', {
      ...held(50, 13, 14.5),
      ...window(-3, 49),
      place: '',
      onlineLink: { url: 'https://teams.microsoft.com/l/meetup-join/demo', description: 'Deltag i Teams' },
    }),
    session('netvaerk-i-dag', 'netvaerksmoeder-for-ledere', {
      timing: 'date',
      starts: instant(soon),
      ends: instant(soon + 2 * hour),
      place: 'Kulturhuset',
      capacity: 15,
    }),
    session('netvaerk-faa', 'netvaerksmoeder-for-ledere', {
      ...held(14, 8.5, 10),
      ...window(-7, 13),
      place: 'Biblioteket',
      capacity: 2,
      waitingListCapacity: 1,
    }),
    session('velkomst-ledere', 'velkomst-for-nye-ledere', { ...held(17, 10, 12), ...window(-20, 15), capacity: 30 }),
    session('velkomst-alle', 'velkomst-for-nye-medarbejdere', {
      state: 'planned',
      place: '',
      timing: 'quarter',
      fromYear: nextYear,
      fromQuarter: 1,
    }),
  ];
}

/** The courses of the demo: the starter's words, further on their way, with sessions around today. */
export const demoCourseContent = (now: number): readonly ListContent[] => [
  { list: medCommittees, rows: starterCommittees },
  { list: courses, rows: starterCourses.map((course) => ({ ...course, stage: stages[course.slug] ?? course.stage })) },
  { list: courseSessions, rows: demoSessions(now) },
];

import type { Course } from './course.ts';
import type { SeatEntry } from './seats.ts';
import type { CourseSession } from './session.ts';

export const makeCourse = (said: Partial<Course> = {}): Course => ({
  id: 1,
  slug: 'kursus',
  title: 'Kursus',
  purpose: '',
  description: '',
  targetGroups: ['leaders'],
  format: 'halfDay',
  formatNote: '',
  stage: 'planned',
  strategyTheme: '',
  strategyLink: null,
  topics: '',
  supplement: '',
  organiser: '',
  sortOrder: null,
  ...said,
});

/** A session without a date and without limits unless a test says otherwise. */
export const makeCourseSession = (said: Partial<CourseSession> = {}): CourseSession => ({
  id: 7,
  key: 'kursus-1',
  title: '',
  course: 'kursus',
  state: 'open',
  timing: said.starts === undefined ? 'open' : 'date',
  starts: null,
  ends: null,
  fromYear: null,
  fromQuarter: null,
  toYear: null,
  toQuarter: null,
  place: '',
  onlineLink: null,
  instructor: '',
  capacity: null,
  waitingListCapacity: null,
  coachingCapacity: null,
  reservedSeats: null,
  reservedNote: '',
  signUpOpens: null,
  signUpCloses: null,
  cancelUntil: null,
  cancelText: '',
  sequence: 0,
  created: '2020-01-01T00:00:00Z',
  ...said,
});

export const makeEntry = (said: Partial<SeatEntry> = {}): SeatEntry => ({
  person: 'anna',
  part: 'seat',
  status: 'seated',
  place: null,
  ledgerId: 1,
  guaranteed: false,
  withdrawnLate: false,
  ...said,
});

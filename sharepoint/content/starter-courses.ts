import type { courseSessions } from '#lists/course-sessions.list.ts';
import type { courses } from '#lists/courses.list.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import type { medCommittees } from '#lists/med-committees.list.ts';
import sessions from './course-sessions.json' with { type: 'json' };
import courseTexts from './courses.json' with { type: 'json' };
import committees from './med-committees.json' with { type: 'json' };

type Course = NewItemOf<typeof courses>;
export type Session = NewItemOf<typeof courseSessions>;
type Committee = NewItemOf<typeof medCommittees>;

/** What the executive board discussed, with the network meetings and the two welcome events. */
export const starterCourses: readonly Course[] = courseTexts.map((course, at) => ({
  ...course,
  targetGroups: course.targetGroups as Course['targetGroups'],
  format: course.format as Course['format'],
  stage: course.stage as Course['stage'],
  strategyLink: null,
  topics: course.topics.join('\n'),
  organiser: 'sekretariatet',
  sortOrder: at + 1,
}));

/** A session of which nothing is settled. No coaching until HR has said for how many. */
export const unsettledSession: Omit<Session, 'key' | 'course'> = {
  title: '',
  state: 'planned',
  timing: 'open',
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
  coachingCapacity: 0,
  reservedSeats: null,
  reservedNote: '',
  signUpOpens: null,
  signUpCloses: null,
  cancelUntil: null,
  cancelText: '',
};

/** The time each has in the paper: a quarter, or not settled. HR moves them. */
export const starterSessions: readonly Session[] = sessions.map(({ course, quarters }) => ({
  ...unsettledSession,
  key: `${course}-1`,
  course,
  ...(quarters && { timing: 'quarter', ...quarters }),
}));

/** Placeholders: which committees there are is the municipality's to write. */
export const starterCommittees: readonly Committee[] = committees.map((committee, at) => ({
  ...committee,
  level: committee.level as Committee['level'],
  sortOrder: at + 1,
  active: true,
}));

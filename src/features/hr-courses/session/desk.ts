import type { ParticipantNotice } from '#data/courses/attendance.ts';
import type { CourseContent } from '#data/courses/course-content.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import type { Course } from '#domain/courses/course.ts';
import type { SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import type { Names } from '../use-people-names.ts';

/** All that HR's page of a session is drawn from. */
export type Desk = {
  readonly course: Course;
  readonly session: CourseSession;
  readonly committees: CourseContent['committees'];
  readonly ledger: SessionLedger;
  readonly state: SeatState;
  readonly notices: readonly ParticipantNotice[];
  readonly names: Names;
  /** The server's. */
  readonly now: number;
};

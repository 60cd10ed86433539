import { expectTypeOf, it } from 'vitest';
import type * as courses from '#domain/courses/course.ts';
import type { Audited } from '#domain/courses/ledger-audit.ts';
import type { SessionRows } from '#domain/courses/own-standing.ts';
import type * as sessions from '#domain/courses/session.ts';
import type { Notice } from '#domain/courses/to-be-told.ts';
import type { ParticipantNotice } from './attendance.ts';
import type { Course, CourseSession } from './course-content.ts';
import type { RulingRow, SignUpRow } from './ledger-rows.ts';
import type { SessionLedger } from './session-ledgers.ts';

it('what the lists hold is what the domain speaks of', () => {
  expectTypeOf<Course>().toExtend<courses.Course>();
  expectTypeOf<CourseSession>().toExtend<sessions.CourseSession>();
  expectTypeOf<SessionLedger>().toExtend<SessionRows>();
  expectTypeOf<SignUpRow>().toExtend<Audited>();
  expectTypeOf<RulingRow>().toExtend<Audited>();
  expectTypeOf<ParticipantNotice>().toExtend<Notice>();
});

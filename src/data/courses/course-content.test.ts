import { expectTypeOf, it } from 'vitest';
import type { Course } from '#domain/courses/course.ts';
import type { Audited } from '#domain/courses/ledger-audit.ts';
import type { SessionRows } from '#domain/courses/own-standing.ts';
import type { StoredSession } from '#domain/courses/session.ts';
import type { Notice } from '#domain/courses/to-be-told.ts';
import type { MedCommittee } from '#domain/med/committee.ts';
import type { courseSessions } from '#lists/course-sessions.list.ts';
import type { courses } from '#lists/courses.list.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { medCommittees } from '#lists/med-committees.list.ts';
import type { ParticipantNotice } from './attendance.ts';
import type { RulingRow, SignUpRow } from './ledger-rows.ts';
import type { SessionLedger } from './session-ledgers.ts';

it('the domain speaks of every column of what HR edits, and of nothing else', () => {
  expectTypeOf<keyof ItemOf<typeof courses>>().toEqualTypeOf<keyof Course>();
  expectTypeOf<keyof ItemOf<typeof courseSessions>>().toEqualTypeOf<keyof StoredSession>();
  expectTypeOf<ItemOf<typeof courses>>().toExtend<Course>();
  expectTypeOf<ItemOf<typeof courseSessions>>().toExtend<StoredSession>();
  expectTypeOf<ItemOf<typeof medCommittees>>().toExtend<MedCommittee>();
});

it('what the ledgers hold is what the domain folds', () => {
  expectTypeOf<SessionLedger>().toExtend<SessionRows>();
  expectTypeOf<SignUpRow>().toExtend<Audited>();
  expectTypeOf<RulingRow>().toExtend<Audited>();
  expectTypeOf<ParticipantNotice>().toExtend<Notice>();
});

import type { SPFI } from '@pnp/sp';
import type { Course } from '#domain/courses/course.ts';
import { sequenceOf, type CourseSession } from '#domain/courses/session.ts';
import type { MedCommittee } from '#domain/med/committee.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import { medCommittees } from '#lists/med-committees.list.ts';
import { answerOf, inBatch } from '#data/in-batch.ts';
import { readRow, readRows, selectOf, wholeList, type Wire } from '#data/list-client.ts';

/** Courses, sessions and committees: the municipality's own words, so they may be kept on the device. */
export type CourseContent = {
  readonly courses: readonly Course[];
  readonly sessions: readonly CourseSession[];
  readonly committees: readonly MedCommittee[];
  /** Rows that could not be read; HR is told. */
  readonly unreadable: number;
};

export async function readCourseContent(sp: SPFI, siteUrl: string): Promise<CourseContent> {
  const [course, session, committee] = await inBatch(sp, (batched) => [
    wholeList(batched, siteUrl, courses),
    wholeList(batched, siteUrl, courseSessions, [...selectOf(courseSessions), 'Modified', 'Created']),
    wholeList(batched, siteUrl, medCommittees),
  ]);
  const [courseRows, committeeRows] = [
    readRows(courses, answerOf(course)),
    readRows(medCommittees, answerOf(committee)),
  ];
  const wires = answerOf(session);
  const sessions = wires.flatMap((wire) => sessionOf(wire) ?? []);
  return {
    courses: courseRows.items,
    sessions,
    committees: committeeRows.items,
    unreadable: courseRows.unreadable + committeeRows.unreadable + wires.length - sessions.length,
  };
}

function sessionOf(wire: Wire): CourseSession | undefined {
  const row = readRow(courseSessions, wire);
  return row && { ...row, sequence: sequenceOf(String(wire['Modified'])), created: String(wire['Created']) };
}

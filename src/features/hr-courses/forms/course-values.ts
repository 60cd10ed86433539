import { courseColumns } from '#data/courses/course-forms.ts';
import { changedValues, emptyRow, judgeRow, typedRow, type TypedRow } from '#columns/fields/form-row.ts';
import type { Course } from '#domain/courses/course.ts';

type Fields = Omit<Course, 'id'>;

export const courseTyped = (course: Fields): TypedRow => typedRow(courseColumns, course);

export const courseFields = (typed: TypedRow): Fields => judgeRow(courseColumns, typed as CourseTyped).values;

/** What was changed in the form. */
export const courseChanges = (before: Fields, typed: TypedRow): Partial<Fields> =>
  changedValues(courseColumns, typedRow(courseColumns, before), typed as CourseTyped);

type CourseTyped = TypedRow<typeof courseColumns>;

export const newCourse: TypedRow = { ...emptyRow(courseColumns), stage: 'planned', targetGroups: ['leaders'] };

import { useContent } from '#data/DataProvider.tsx';
import type { Course } from '#domain/courses/course.ts';
import { generalUnit, unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';

/** Those who hold a course, or else those whom one asks about everything. */
export function useOrganiser({ organiser }: Pick<Course, 'organiser'>): ContactUnit | undefined {
  const { units } = useContent();
  return unitThatAnswers(units, organiser) ?? generalUnit(units);
}

import { courseProblems } from '#domain/courses/course-form.ts';
import type { Course } from '#domain/courses/course.ts';
import { differing } from './differing.ts';
import { isLink, linkOf } from './link-field.ts';
import type { FormProblem } from './session-values.ts';

const texts = [
  'title',
  'slug',
  'purpose',
  'description',
  'formatNote',
  'strategyTheme',
  'topics',
  'supplement',
  'organiser',
] as const;

/** What stands in the fields of the form. */
export type CourseValues = Record<(typeof texts)[number] | 'strategyLink' | 'sortOrder', string> &
  Pick<Course, 'format' | 'stage'> & { targetGroups: Course['targetGroups'][number][] };

type Fields = Omit<Course, 'id'>;

export const courseValues = (course: Fields): CourseValues => ({
  ...(Object.fromEntries(texts.map((key) => [key, course[key]])) as Record<(typeof texts)[number], string>),
  strategyLink: course.strategyLink?.url ?? '',
  sortOrder: String(course.sortOrder ?? ''),
  format: course.format,
  stage: course.stage,
  targetGroups: [...course.targetGroups],
});

export const courseFields = ({ strategyLink, sortOrder, ...values }: CourseValues): Fields => ({
  ...values,
  title: values.title.trim(),
  slug: values.slug.trim(),
  strategyLink: linkOf(strategyLink),
  sortOrder: sortOrder.trim() === '' ? null : Number(sortOrder),
});

/** What was changed in the form. */
export const courseChanges = (base: CourseValues, mine: CourseValues): Partial<Fields> =>
  differing(courseFields(base), courseFields(mine));

export const courseValueProblems = (
  values: CourseValues,
  otherSlugs: readonly string[],
): FormProblem<CourseValues>[] => {
  const { sortOrder } = courseFields(values);
  return [
    ...courseProblems(courseFields(values), otherSlugs),
    ...(isLink(values.strategyLink) ? [] : [{ field: 'strategyLink', code: 'notALink' } as const]),
    ...(sortOrder === null || (Number.isInteger(sortOrder) && sortOrder >= 0)
      ? []
      : [{ field: 'sortOrder', code: 'notAWholeNumber' } as const]),
  ];
};

export const emptyCourse: CourseValues = {
  title: '',
  slug: '',
  purpose: '',
  description: '',
  formatNote: '',
  strategyTheme: '',
  topics: '',
  supplement: '',
  organiser: '',
  strategyLink: '',
  sortOrder: '',
  format: 'undecided',
  stage: 'planned',
  targetGroups: ['leaders'],
};

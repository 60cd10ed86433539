import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useSearchParams } from 'wouter';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useCreateCourse, useSaveCourse, useVersionedCourse } from '#data/courses/use-hr-course-data.ts';
import { proposedSlug } from '#domain/courses/course-form.ts';
import type { Course } from '#domain/courses/course.ts';
import { useTexts } from '#i18n/texts.ts';
import { hrCoursePath, hrCoursesPath } from '../hr-path.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { WithCourse } from '../parts/WithCourse.tsx';
import { byDomain } from './by-domain.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { CourseFields } from './CourseFields.tsx';
import { courseChanges, courseFields, courseValueProblems, courseValues, emptyCourse } from './course-values.ts';
import { FormFrame } from './FormFrame.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { useFirstAnswer } from './use-first-answer.ts';
import { useMerging } from './use-merging.ts';
import { useSaving } from './use-saving.ts';

/** `#/hr/nyt-kursus`: a new course, or a copy of one (`?kopi=<slug>`). */
export const NewCoursePage = () => {
  const words = useTexts(hrFormsTexts);
  const content = useCourseContent();
  const [search] = useSearchParams();
  return (
    <HrPage title={words.newCourse}>
      <Loaded asked={content}>
        {({ courses }) => (
          <NewCourse courses={courses} copyOf={courses.find(({ slug }) => slug === search.get('kopi'))} />
        )}
      </Loaded>
    </HrPage>
  );
};

const NewCourse = ({ courses, copyOf }: { courses: readonly Course[]; copyOf: Course | undefined }) => {
  const words = useTexts(hrFormsTexts);
  const create = useCreateCourse();
  const { saving, save } = useSaving();
  const [slugs] = useState(() => courses.map(({ slug }) => slug));
  const form = useForm({
    defaultValues: copyOf ? copied(copyOf, words.copyOf(copyOf.title), slugs) : emptyCourse,
    resolver: byDomain((values) => courseValueProblems(values, slugs)),
  });
  const { dirtyFields } = form.formState;
  const title = useWatch({ control: form.control, name: 'title' });
  const proposes = dirtyFields.slug !== true && copyOf === undefined;
  useEffect(() => {
    if (proposes) form.setValue('slug', title.trim() === '' ? '' : proposedSlug(title, slugs));
  }, [form, proposes, title, slugs]);
  const submit = form.handleSubmit((values) =>
    save(async () => {
      const { item } = await create.mutateAsync(courseFields(values));
      return hrCoursePath(item.slug);
    }),
  );
  return (
    <FormFrame
      form={form}
      saving={saving}
      error={create.error}
      saveWord={words.create}
      back={hrCoursesPath}
      onSubmit={() => void submit()}
    >
      <CourseFields form={form} isNew />
    </FormFrame>
  );
};

const copied = (course: Course, title: string, slugs: readonly string[]) => ({
  ...courseValues(course),
  title,
  slug: proposedSlug(title, slugs),
});

/** `#/hr/kurser/<slug>/rediger` */
export const EditCoursePage = () => <WithCourse>{(course) => <EditFrame course={course} />}</WithCourse>;

const EditFrame = ({ course }: { course: Course }) => {
  const words = useTexts(hrFormsTexts);
  const start = useFirstAnswer(useVersionedCourse(course.id));
  return (
    <HrPage
      title={words.editCourse}
      above={[{ label: course.title, path: hrCoursePath(course.slug) }]}
      lead={course.title}
    >
      <Loaded asked={start}>{(before) => <EditCourse start={before} />}</Loaded>
    </HrPage>
  );
};

const EditCourse = ({ start }: { start: Versioned<Course> }) => {
  const words = useTexts(hrFormsTexts);
  const change = useSaveCourse();
  const { saving, save } = useSaving();
  const form = useForm({
    defaultValues: courseValues(start.item),
    resolver: byDomain((values) => courseValueProblems(values, [])),
  });
  const { before, conflict, merge } = useMerging(form, start, courseValues);
  const submit = form.handleSubmit((values) =>
    save(async () => {
      const changes = courseChanges(courseValues(before.item), values);
      const saved = await change.mutateAsync({ before, changes });
      if (saved.kind === 'saved') return hrCoursePath(before.item.slug);
      merge(saved.current);
      return undefined;
    }),
  );
  return (
    <FormFrame
      form={form}
      saving={saving}
      error={change.error}
      saveWord={words.save}
      back={hrCoursePath(start.item.slug)}
      onSubmit={() => void submit()}
    >
      {conflict && <ConflictNote conflict={conflict} form={form} />}
      <CourseFields form={form} isNew={false} />
    </FormFrame>
  );
};

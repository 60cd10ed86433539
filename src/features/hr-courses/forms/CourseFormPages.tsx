import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'wouter';
import type { Versioned } from '#data/rows/versioned-rows.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useCreateCourse, useSaveCourse, useVersionedCourse } from '#data/courses/use-hr-course-data.ts';
import { failureIn } from '#data/failure-of.ts';
import { proposedSlug } from '#domain/courses/course-form.ts';
import type { Course } from '#domain/courses/course.ts';
import { useTexts } from '#i18n/texts.ts';
import { ConflictNote } from '#ui/forms/ConflictNote.tsx';
import { FormFrame } from '#ui/forms/FormFrame.tsx';
import { useMerging } from '#ui/forms/use-merging.ts';
import { hrCoursePath, hrCoursesPath } from '../hr-path.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { WithCourse } from '../parts/WithCourse.tsx';
import { CourseFields } from './CourseFields.tsx';
import { courseChanges, courseFields, courseTyped, newCourse } from './course-values.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { useFirstAnswer } from './use-first-answer.ts';
import { useContentNames } from './use-content-names.ts';
import { useCourseForm } from './use-course-form.ts';
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
  const begins = copyOf ? copied(copyOf, words.copyOf(copyOf.title), slugs) : newCourse;
  const { form, columns } = useCourseForm(begins, slugs);
  const { dirtyFields } = form.formState;
  const title = String(useWatch({ control: form.control, name: 'title' }));
  const proposes = dirtyFields.slug !== true && copyOf === undefined;
  useEffect(() => {
    if (proposes) form.setValue('slug', title.trim() === '' ? '' : proposedSlug(title, slugs));
  }, [form, proposes, title, slugs]);
  const submit = form.handleSubmit((typed) =>
    save(async () => {
      const { item } = await create.mutateAsync(courseFields(typed));
      return hrCoursePath(item.slug);
    }),
  );
  return (
    <FormFrame
      form={form}
      saving={saving}
      failure={failureIn(create.error)}
      saveWord={words.create}
      back={hrCoursesPath}
      onSubmit={() => void submit()}
    >
      <CourseFields form={form} columns={columns} isNew />
    </FormFrame>
  );
};

const copied = (course: Course, title: string, slugs: readonly string[]) => ({
  ...courseTyped(course),
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
  const { form, columns } = useCourseForm(courseTyped(start.item), []);
  const names = useContentNames();
  const { before, conflict, merge } = useMerging(form, start, courseTyped);
  const submit = form.handleSubmit((typed) =>
    save(async () => {
      const changes = courseChanges(before.item, typed);
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
      failure={failureIn(change.error)}
      saveWord={words.save}
      back={hrCoursePath(start.item.slug)}
      onSubmit={() => void submit()}
    >
      {conflict && <ConflictNote conflict={conflict} form={form} columns={columns} names={names} />}
      <CourseFields form={form} columns={columns} isNew={false} />
    </FormFrame>
  );
};

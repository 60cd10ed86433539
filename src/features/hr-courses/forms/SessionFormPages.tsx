import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCreateSession } from '#data/courses/use-hr-course-data.ts';
import type { Course } from '#domain/courses/course.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { failureIn } from '#data/failure-of.ts';
import type { TypedRow } from '#columns/fields/form-row.ts';
import { useTexts } from '#i18n/texts.ts';
import { FormFrame } from '#ui/forms/FormFrame.tsx';
import { hrCoursePath, hrSessionPath } from '../hr-path.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { WithCourse } from '../parts/WithCourse.tsx';
import { WithSession } from '../session/WithSession.tsx';
import { useSessionCrumb, useSessionName } from '../use-session-name.ts';
import { EditSession } from './EditSession.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { SessionFields } from './SessionFields.tsx';
import { newSession, sessionFields, sessionTyped } from './session-values.ts';
import { useSessionForm } from './use-session-form.ts';
import { useSaving } from './use-saving.ts';

/** `#/hr/kurser/<slug>/nyt-hold`: a new session, or one like another (`?kopi=<id>`). */
export const NewSessionPage = () => {
  const words = useTexts(hrFormsTexts);
  const [search] = useSearchParams();
  return (
    <WithCourse>
      {(course, content) => (
        <HrPage
          title={words.newSession}
          lead={course.title}
          above={[{ label: course.title, path: hrCoursePath(course.slug) }]}
        >
          <NewSession course={course} copyOf={content.sessions.find(({ id }) => String(id) === search.get('kopi'))} />
        </HrPage>
      )}
    </WithCourse>
  );
};

/** A copy has everything but its time: two sessions are never at the same one. */
const copied = (session: CourseSession): TypedRow => ({
  ...sessionTyped(session),
  title: '',
  starts: '',
  ends: '',
  signUpOpens: '',
  signUpCloses: '',
  cancelUntil: '',
});

const NewSession = ({ course, copyOf }: { course: Course; copyOf: CourseSession | undefined }) => {
  const words = useTexts(hrFormsTexts);
  const create = useCreateSession();
  const { saving, save } = useSaving();
  const [key] = useState(() => crypto.randomUUID());
  const rest = { course: course.slug, state: 'planned', cancelText: '' } as const;
  const { form, columns } = useSessionForm(copyOf ? copied(copyOf) : newSession, rest);
  const submit = form.handleSubmit((typed) =>
    save(async () => {
      const { item } = await create.mutateAsync({ ...sessionFields(typed), ...rest, key });
      return hrSessionPath(course.slug, item.id);
    }),
  );
  return (
    <FormFrame
      form={form}
      saving={saving}
      failure={failureIn(create.error)}
      saveWord={words.create}
      back={hrCoursePath(course.slug)}
      onSubmit={() => void submit()}
    >
      <SessionFields form={form} columns={columns} />
    </FormFrame>
  );
};

/** `#/hr/kurser/<slug>/<id>/rediger` */
export const EditSessionPage = () => <WithSession>{({ found }) => <EditFrame {...found} />}</WithSession>;

const EditFrame = ({ course, session }: { course: Course; session: CourseSession }) => {
  const words = useTexts(hrFormsTexts);
  const name = useSessionName()(session);
  return (
    <HrPage
      title={words.editSession}
      lead={`${course.title} · ${name}`}
      above={[
        { label: course.title, path: hrCoursePath(course.slug) },
        { label: useSessionCrumb()(session), path: hrSessionPath(course.slug, session.id) },
      ]}
    >
      <EditSession id={session.id} back={hrSessionPath(course.slug, session.id)} />
    </HrPage>
  );
};

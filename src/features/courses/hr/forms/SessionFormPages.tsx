import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useParams, useSearchParams } from 'wouter';
import type { Course, CourseContent, CourseSession } from '#data/courses/course-content.ts';
import { useCreateSession } from '#data/courses/use-hr-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { hrCoursePath, hrSessionPath } from '../hr-path.ts';
import { Found } from '../parts/Found.tsx';
import { HrPage } from '../parts/HrPage.tsx';
import { WithSession } from '../session/WithSession.tsx';
import { useSessionCrumb, useSessionName } from '../use-session-name.ts';
import { byDomain } from './by-domain.ts';
import { EditSession } from './EditSession.tsx';
import { FormFrame } from './FormFrame.tsx';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { SessionFields } from './SessionFields.tsx';
import {
  emptySession,
  sessionFields,
  sessionValueProblems,
  sessionValues,
  type SessionValues,
} from './session-values.ts';

type InCourse = { readonly course: Course; readonly content: CourseContent };

/** The course that the address names, or a page that says it is gone. */
const WithCourse = ({ children }: { children: (found: InCourse) => ReactNode }) => {
  const { slug } = useParams<{ slug: string }>();
  return (
    <Found what="course" find={({ courses }) => courses.find((each) => each.slug === slug)}>
      {(course, content) => children({ course, content })}
    </Found>
  );
};

/** `#/hr/kurser/<slug>/nyt-hold`: a new session, or one like another (`?kopi=<id>`). */
export const NewSessionPage = () => {
  const words = useTexts(hrFormsTexts);
  const [search] = useSearchParams();
  return (
    <WithCourse>
      {({ course, content }) => (
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
const copied = (session: CourseSession): SessionValues => ({
  ...sessionValues(session),
  title: '',
  starts: '',
  ends: '',
  signUpOpens: '',
  signUpCloses: '',
  cancelUntil: '',
});

const NewSession = ({ course, copyOf }: { course: Course; copyOf: CourseSession | undefined }) => {
  const words = useTexts(hrFormsTexts);
  const [, go] = useLocation();
  const create = useCreateSession();
  const [saving, setSaving] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const rest = { course: course.slug, state: 'planned', cancelText: '' } as const;
  const form = useForm({
    defaultValues: copyOf ? copied(copyOf) : emptySession,
    resolver: byDomain((values) => sessionValueProblems(values, rest)),
  });
  const { errors, isDirty } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setSaving(true);
    try {
      const { item } = await create.mutateAsync({ ...sessionFields(values), ...rest, key });
      go(hrSessionPath(course.slug, item.id));
    } catch {
      setSaving(false);
    }
  });
  return (
    <FormFrame
      unsaved={isDirty}
      saving={saving}
      problems={Object.keys(errors).length}
      error={create.error}
      saveWord={words.create}
      back={hrCoursePath(course.slug)}
      onSubmit={() => void submit()}
    >
      <SessionFields form={form} />
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

import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { CourseContent } from '#data/courses/course-content.ts';
import { Found } from '../parts/Found.tsx';
import type { Desk } from './desk.ts';

export type FoundSession = { readonly found: Pick<Desk, 'course' | 'session'>; readonly content: CourseContent };

/** The session that the address names, or a page that says it is gone. */
export const WithSession = ({ children }: { children: (found: FoundSession) => ReactNode }) => {
  const { slug, id } = useParams<{ slug: string; id: string }>();
  const find = ({ courses, sessions }: CourseContent): FoundSession['found'] | undefined => {
    const course = courses.find((each) => each.slug === slug);
    const session = sessions.find((each) => String(each.id) === id && each.course === slug);
    return course && session && { course, session };
  };
  return (
    <Found what="session" find={find}>
      {(found, content) => children({ found, content })}
    </Found>
  );
};

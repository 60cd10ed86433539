import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { CourseContent } from '#data/courses/course-content.ts';
import type { Course } from '#domain/courses/course.ts';
import { Found } from './Found.tsx';

type WithCourseProps = { readonly children: (course: Course, content: CourseContent) => ReactNode };

/** The course that the address names, or a page that says it is gone. */
export const WithCourse = ({ children }: WithCourseProps) => {
  const { slug } = useParams<{ slug: string }>();
  return (
    <Found what="course" find={({ courses }) => courses.find((each) => each.slug === slug)}>
      {children}
    </Found>
  );
};

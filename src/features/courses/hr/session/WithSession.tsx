import type { ReactNode } from 'react';
import type { CourseContent } from '#data/courses/course-content.ts';
import { GonePage } from '../parts/GonePage.tsx';
import { Loaded, type Asked } from '../parts/Loaded.tsx';
import type { Desk } from './desk.ts';
import { useSessionOf } from './use-desk.ts';

export type FoundSession = { readonly found: Pick<Desk, 'course' | 'session'>; readonly content: CourseContent };

type WithSessionProps = {
  readonly asked: Asked<CourseContent>;
  readonly children: (found: FoundSession) => ReactNode;
};

/** The session that the address names, or a page that says it is gone. */
export const WithSession = ({ asked, children }: WithSessionProps) => (
  <Loaded asked={asked}>{(content) => <InContent content={content}>{children}</InContent>}</Loaded>
);

const InContent = ({ content, children }: Pick<WithSessionProps, 'children'> & { readonly content: CourseContent }) => {
  const found = useSessionOf(content);
  return found ? children({ found, content }) : <GonePage what="session" />;
};

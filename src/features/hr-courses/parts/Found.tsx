import type { ReactNode } from 'react';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useNewestCourseContent } from '#data/courses/use-course-data.ts';
import { GonePage } from './GonePage.tsx';
import { Loaded } from './Loaded.tsx';

type FoundProps<Thing> = {
  readonly what: 'course' | 'session';
  readonly find: (content: CourseContent) => Thing | undefined;
  readonly children: (found: Thing, content: CourseContent) => ReactNode;
};

/** What the address names. That it is gone is said only when it has been looked for anew: a colleague may just have made it. */
export function Found<Thing>({ what, find, children }: FoundProps<Thing>) {
  const asked = useNewestCourseContent();
  const found = asked.data && find(asked.data);
  const isLookedFor = found === undefined && asked.isFetching;
  return (
    <Loaded asked={isLookedFor ? { ...asked, data: undefined, error: null } : asked}>
      {(content) => (found === undefined ? <GonePage what={what} /> : children(found, content))}
    </Loaded>
  );
}

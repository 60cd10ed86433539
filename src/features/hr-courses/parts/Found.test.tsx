import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DataProvider } from '#data/DataProvider.tsx';
import type { CourseContent } from '#data/courses/course-content.ts';
import type { DataSource } from '#data/data-source.ts';
import { hrCoursesDa } from '../hr-courses.da.ts';
import { Found } from './Found.tsx';

const content = (...slugs: string[]) => ({ courses: slugs.map((slug) => ({ slug })) }) as unknown as CourseContent;

/** The page of the course `nyt`, with what was read an hour ago in memory and what SharePoint says when asked again. */
function open(kept: CourseContent, now: CourseContent) {
  const queries = new QueryClient();
  queries.setQueryData(['courses'], kept, { updatedAt: Date.now() - 3_600_000 });
  const source = { send: () => Promise.resolve(now) } as unknown as DataSource;
  render(
    <QueryClientProvider client={queries}>
      <DataProvider source={source}>
        <Found what="course" find={({ courses }) => courses.find(({ slug }) => slug === 'nyt')}>
          {({ slug }) => `her er ${slug}`}
        </Found>
      </DataProvider>
    </QueryClientProvider>,
  );
}

const isSaidGone = () => screen.queryByRole('heading', { name: hrCoursesDa.courseGone }) !== null;

it('what a colleague has just made is looked for anew before it is called gone', async () => {
  open(content('gammelt'), content('gammelt', 'nyt'));
  expect(isSaidGone()).toBe(false);
  await screen.findByText('her er nyt');
});

it('what is not there then either is gone', async () => {
  open(content('gammelt'), content('gammelt'));
  await screen.findByRole('heading', { name: hrCoursesDa.courseGone });
});

import type { QueryClient } from '@tanstack/react-query';
import { courseContentQuery } from '#data/courses/course-queries.ts';
import type { DataSource } from '#data/data-source.ts';
import { topicAnswersQuery } from '#data/help/topic-answers.ts';
import { topicWordsQuery } from '#data/queries.ts';
import { materialsQuery } from '#data/talks/materials-query.ts';
import { talksQuery } from '#data/talks/talks-query.ts';

/** Reads what the other pages show to everybody, one list after the other: somebody may want the line meanwhile. */
export async function readContentAhead(queries: QueryClient, source: DataSource): Promise<void> {
  await queries.prefetchQuery(topicWordsQuery(source));
  await queries.prefetchQuery(topicAnswersQuery(source));
  await queries.prefetchQuery(courseContentQuery(source));
  await queries.prefetchQuery(talksQuery(source));
  await queries.prefetchQuery(materialsQuery(source));
}

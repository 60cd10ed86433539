import { queryOptions } from '@tanstack/react-query';
import type { DataSource } from './data-source.ts';
import { readTopicWords } from './topic-words.ts';

/** What changes seldom is kept while the app is open, and asked for again when it is five minutes old. */
export const contentTimes = { staleTime: 5 * 60_000, gcTime: Infinity } as const;

/** What the municipality has written. */
export const contentQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['content'],
    queryFn: async () => (await source.start()).content,
    ...contentTimes,
  });

/** The search words of the topics: fetched when there is nothing better to do, or when somebody searches. */
export const topicWordsQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['topicWords'],
    queryFn: () => source.send(() => readTopicWords(source.sp, source.siteUrl)),
    ...contentTimes,
  });

/** Who is signed in and what the service lets them do. Never kept on the device. */
export const personQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['person'],
    queryFn: async () => (await source.start()).person,
    ...contentTimes,
  });

import { topicWordsQuery } from '../queries.ts';
import type { ReadingAhead } from '../reading-ahead.ts';
import { topicAnswersQuery } from './topic-answers.ts';

/** What search and the topics' pages need. */
export async function readHelpAhead({ queries, source }: ReadingAhead): Promise<void> {
  await queries.prefetchQuery(topicWordsQuery(source));
  await queries.prefetchQuery(topicAnswersQuery(source));
}

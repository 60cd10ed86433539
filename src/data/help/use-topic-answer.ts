import { useQuery } from '@tanstack/react-query';
import type { HelpTopic } from '#domain/help/topic.ts';
import { useDataSource } from '../DataProvider.tsx';
import { topicAnswerQuery, topicAnswersQuery } from './topic-answers.ts';

/** What a topic answers: from what was read ahead when that is here, else asked for alone. */
export function useTopicAnswer({ id, slug }: Pick<HelpTopic, 'id' | 'slug'>) {
  const source = useDataSource();
  const ahead = useQuery({ ...topicAnswersQuery(source), enabled: false }).data?.[slug];
  const alone = useQuery({ ...topicAnswerQuery(source, id), enabled: ahead === undefined });
  return {
    answer: ahead ?? alone.data,
    error: ahead ? null : alone.error,
    retry: alone.refetch,
  };
}

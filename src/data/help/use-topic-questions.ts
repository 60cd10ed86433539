import { useQuery } from '@tanstack/react-query';
import type { ItemOf } from '#lists/define-list.ts';
import { topicQuestions } from '#lists/topic-questions.list.ts';
import { useDataSource } from '../DataProvider.tsx';
import { readRows, wholeList } from '../list-client.ts';
import { contentTimes } from '../queries.ts';

export type TopicQuestion = ItemOf<typeof topicQuestions>;

/** The open questions about a topic. For HR: SharePoint gives the list to nobody else. */
export function useTopicQuestions(topic: string): readonly TopicQuestion[] {
  const source = useDataSource();
  const { data } = useQuery({
    queryKey: ['topicQuestions'],
    queryFn: async () =>
      readRows(topicQuestions, await source.send(() => wholeList(source.sp, source.siteUrl, topicQuestions))).items,
    ...contentTimes,
  });
  return (data ?? []).filter((question) => question.topic === topic && !question.answered);
}

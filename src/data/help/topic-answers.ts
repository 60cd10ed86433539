import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Answer, type AnswerTexts } from '#domain/help/answer.ts';
import type { Column } from '#columns/column.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import type { DataSource } from '../data-source.ts';
import { listAt, wholeList, type Wire } from '../list-client.ts';
import { answerColumns, answerParts } from '../answer-columns.ts';
import { contentTimes } from '../queries.ts';

/** What every topic answers, by slug. */
export type AnswersOfTopics = Readonly<Record<string, Answer>>;

const { slug } = helpTopics.columns;

const asked = [slug.property, ...answerColumns];

function answerIn(wire: Wire): Answer {
  const texts = Object.entries(answerParts).map(([part, column]) => [part, textIn(column, wire)]);
  return answerOf(Object.fromEntries(texts) as AnswerTexts);
}

function textIn(column: Column<string>, wire: Wire): string {
  const cell = column.read(wire[column.property]);
  return cell.ok ? cell.value : '';
}

/** The answers of all topics: read ahead when there is nothing better to do, or when somebody searches. */
export const topicAnswersQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['topicAnswers'],
    queryFn: async (): Promise<AnswersOfTopics> => {
      const wires = await source.send(() => wholeList(source.sp, source.siteUrl, helpTopics, asked));
      return Object.fromEntries(wires.map((wire) => [textIn(slug, wire), answerIn(wire)]));
    },
    ...contentTimes,
  });

/** One topic's answer alone, for who comes by a link and must not wait for all the others. */
export const topicAnswerQuery = (source: DataSource, id: number) =>
  queryOptions({
    queryKey: ['topicAnswer', id],
    queryFn: async (): Promise<Answer> =>
      answerIn(
        await source.send(() =>
          listAt(source.sp, source.siteUrl, helpTopics)
            .items.getById(id)
            .select(...asked)<Wire>(),
        ),
      ),
    ...contentTimes,
  });

import type { Column } from '#columns/column.ts';
import type { AnswerTexts } from '#domain/help/answer.ts';
import { helpTopics } from '#lists/help-topics.list.ts';

const { steps, say, avoid, ready, ways, sources, due } = helpTopics.columns;

/** Where each part of a topic's answer is written. */
export const answerParts = { steps, say, avoid, ready, ways, sources, due } as const satisfies Record<
  keyof AnswerTexts,
  Column<string>
>;

/** The columns of topics that only their own pages and search need: they come after the start. */
export const answerColumns: readonly string[] = Object.values(answerParts).map(({ property }) => property);

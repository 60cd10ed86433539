import { asRead } from '#domain/help/blanks.ts';
import type { HelpTopic, TopicWords } from '#domain/help/topic.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { plainText } from '#domain/shared/marked-text.ts';

/** A help topic as the search sees it. */
export type SearchDocument = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** What is solved locally, what centrally, and the rule: text without marks. */
  readonly body: string;
  readonly searchWords: readonly string[];
  readonly phrases: readonly string[];
  readonly related: readonly string[];
  readonly category: string;
};

/** What the search knows of a topic: as leaders read it, since a blank still to be filled in answers nothing. */
export function searchDocument(topic: HelpTopic, words?: TopicWords): SearchDocument {
  const { slug, title, summary, category, ...texts } = asRead(topic);
  const body = [texts.handledLocally, texts.centralHelp, texts.rule, texts.deadline, texts.deadlineNote];
  return {
    slug,
    title,
    summary: plainText(summary),
    body: body.map(plainText).join('\n'),
    searchWords: linesOf(words?.searchWords ?? ''),
    phrases: linesOf(words?.phrases ?? ''),
    related: linesOf(texts.related),
    category,
  };
}

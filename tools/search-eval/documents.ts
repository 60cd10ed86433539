import { readFileSync } from 'node:fs';
import type { SearchDocument } from '#domain/help/search/search.ts';

type Topic = Omit<SearchDocument, 'body'> & {
  readonly handledLocally: string;
  readonly centralHelp: string;
  readonly rule: string;
};

/** What the municipality still has to fill in is no text to find. */
const withoutBlanks = (text: string): string => text.replace(/\[Kommunen udfylder:[^\]]*\]/g, '');

/** The starter content as the search sees it. */
export function starterDocuments(): SearchDocument[] {
  const file = new URL('../../sharepoint/content/help-topics.json', import.meta.url);
  const topics = JSON.parse(readFileSync(file, 'utf8')) as Topic[];
  return topics.map(({ slug, title, summary, searchWords, phrases, related, category, ...topic }) => {
    const body = withoutBlanks([topic.handledLocally, topic.centralHelp, topic.rule].join('\n'));
    return { slug, title, summary, body, searchWords, phrases, related, category };
  });
}

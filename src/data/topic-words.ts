import type { SPFI } from '@pnp/sp';
import type { TopicWords } from '#domain/help/topic.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { wholeList, type Wire } from './list-client.ts';

/** The search words of every topic, by slug. More bytes than all other content together, so they come after the start. */
export type WordsOfTopics = Readonly<Record<string, TopicWords>>;

const { slug, searchWords, phrases } = helpTopics.columns;

/** The columns of topics that only search needs. */
export const searchColumns: readonly string[] = [searchWords.property, phrases.property];

export async function readTopicWords(sp: SPFI, siteUrl: string): Promise<WordsOfTopics> {
  const properties = [slug, searchWords, phrases].map((column) => column.property);
  const wires = await wholeList(sp, siteUrl, helpTopics, properties);
  return Object.fromEntries(wires.map((wire) => [textIn(slug, wire), wordsIn(wire)]));
}

const wordsIn = (wire: Wire): TopicWords => ({
  searchWords: textIn(searchWords, wire),
  phrases: textIn(phrases, wire),
});

function textIn(column: typeof slug, wire: Wire): string {
  const cell = column.read(wire[column.property]);
  return cell.ok ? cell.value : '';
}

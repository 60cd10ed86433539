import { inOrder } from '#domain/shared/by-place.ts';
import { linesOf } from '#domain/shared/lines-of.ts';

/** The group of topics that is about MED itself (`sharepoint/content/help-topics.json`). */
const medGroup = 'med';

type Topic = {
  readonly slug: string;
  readonly category: string;
  readonly related: string;
  readonly title: string;
  readonly sortOrder: number | null;
};

/**
 * The topics for a committee: those of the group about MED in HR's order, then those that HR has written as related to
 * them, in that order. So HR decides by the content alone, and it is the same for every committee.
 */
export function medTopics<One extends Topic>(topics: readonly One[]): readonly One[] {
  const own = inOrder(topics.filter(({ category }) => category === medGroup));
  const related = new Set(own.flatMap((topic) => linesOf(topic.related)));
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const others = [...related].flatMap((slug) => bySlug.get(slug) ?? []);
  return [...own, ...others.filter((topic) => !own.includes(topic))];
}

/** The unit that answers for MED: the contact of the first topic about it that names one. */
export const medUnitKey = (topics: readonly (Topic & { readonly contactUnit: string })[]): string | undefined =>
  topics.find(({ category, contactUnit }) => category === medGroup && contactUnit !== '')?.contactUnit;

import { byTitle, inOrder } from '#domain/shared/by-place.ts';
import type { HelpTopic } from './topic.ts';

export type CategoryIcon = 'money' | 'scales' | 'heartPulse' | 'leaf' | 'chat' | 'personAdd' | 'lightbulb' | 'people';

/** A group of topics on the home page. */
export type HelpCategory = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly examples: string;
  readonly icon: CategoryIcon;
  readonly sortOrder: number | null;
};

/** The topics of one category, in HR's order. */
export const topicsIn = (topics: readonly HelpTopic[], categoryKey: string): readonly HelpTopic[] =>
  inOrder(topics.filter((topic) => topic.category === categoryKey));

/** All topics from A to Å. */
export const alphabetical = (topics: readonly HelpTopic[]): readonly HelpTopic[] => topics.toSorted(byTitle);

type Chosen = 'urgent' | 'oftenUsed';

/** The topics HR has given a place under *Akut* or *Ofte brugt*, in that order. */
export const chosenFor = (topics: readonly HelpTopic[], place: Chosen): readonly HelpTopic[] =>
  topics.filter((topic) => topic[place]).sort((one, other) => (one[place] ?? 0) - (other[place] ?? 0));

/** The topics that begin with one letter. */
export type LetterGroup = { readonly letter: string; readonly topics: readonly HelpTopic[] };

/** All topics from A to Å, under their letters. What begins with no letter of the alphabet comes first, under `#`. */
export function byLetter(topics: readonly HelpTopic[]): readonly LetterGroup[] {
  const groups = new Map<string, HelpTopic[]>([['#', []]]);
  for (const topic of alphabetical(topics)) {
    const letter = letterOf(topic.title);
    groups.set(letter, [...(groups.get(letter) ?? []), topic]);
  }
  return [...groups].filter(([, found]) => found.length > 0).map(([letter, found]) => ({ letter, topics: found }));
}

/** Danish alphabetical order knows `Aa` as `Å`, so the heading does too. */
const letterOf = (title: string): string => {
  const start = title.trim().toLocaleUpperCase('da').normalize('NFC');
  if (start.startsWith('AA')) return 'Å';
  const letter = start.charAt(0).replace(/[^ÆØÅ]/, (other) => other.normalize('NFD').charAt(0));
  return /^[A-ZÆØÅ]$/.test(letter) ? letter : '#';
};

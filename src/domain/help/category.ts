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

const last = Number.MAX_SAFE_INTEGER;
const danish = new Intl.Collator('da');

type Placed = { readonly title: string; readonly sortOrder: number | null };

const byPlace = (one: Placed, other: Placed): number =>
  (one.sortOrder ?? last) - (other.sortOrder ?? last) || danish.compare(one.title, other.title);

/** Categories in HR's order; those without a place come last, in alphabetical order. */
export const inOrder = <Item extends Placed>(items: readonly Item[]): readonly Item[] => [...items].sort(byPlace);

/** The topics of one category, in HR's order. */
export const topicsIn = (topics: readonly HelpTopic[], categoryKey: string): readonly HelpTopic[] =>
  inOrder(topics.filter((topic) => topic.category === categoryKey));

/** All topics from A to Å. */
export const alphabetical = (topics: readonly HelpTopic[]): readonly HelpTopic[] =>
  [...topics].sort((one, other) => danish.compare(one.title, other.title));

type Chosen = 'urgent' | 'oftenUsed';

/** The topics HR has given a place under *Akut* or *Ofte brugt*, in that order. */
export const chosenFor = (topics: readonly HelpTopic[], place: Chosen): readonly HelpTopic[] =>
  topics.filter((topic) => topic[place]).sort((one, other) => (one[place] ?? last) - (other[place] ?? last));

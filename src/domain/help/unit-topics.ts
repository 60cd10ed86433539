import type { ContactUnit } from './contact.ts';
import type { HelpTopic } from './topic.ts';

/** The topics that name a unit as the one to contact, first or second. */
export const topicsOfUnit = (topics: readonly HelpTopic[], unit: Pick<ContactUnit, 'key'>): readonly HelpTopic[] =>
  topics.filter(({ contactUnit, alsoContact }) => contactUnit === unit.key || alsoContact === unit.key);

/** Two letters that stand where a unit has no picture: of its first two words of weight, or of its only one. */
export function initialsOf(title: string): string {
  const words = title.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !/^(og|i|for|med)$/u.test(word));
  const letters = words.length > 1 ? words.slice(0, 2).map((word) => word.charAt(0)) : [(words[0] ?? '').slice(0, 2)];
  return letters.join('').toLocaleUpperCase('da');
}

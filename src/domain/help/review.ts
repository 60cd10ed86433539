import type { PlainDate } from '#kernel/plain-date.ts';
import { blanksOf } from './blanks.ts';
import type { ContactUnit } from './contact.ts';
import { ruleStanding, type HelpTopic } from './topic.ts';

/** A topic whose text should have been checked by now. */
export const isOverdue = (topic: Pick<HelpTopic, 'reviewBy'>, today: PlainDate): boolean =>
  topic.reviewBy !== null && topic.reviewBy < today;

/** What HR has to look after in the help overview, each topic with its reason. */
export type ContentReview = {
  readonly overdue: readonly HelpTopic[];
  readonly unconfirmed: readonly HelpTopic[];
  readonly blanks: readonly { readonly topic: HelpTopic; readonly asks: readonly string[] }[];
  readonly derivedContacts: readonly HelpTopic[];
  readonly silentUnits: readonly ContactUnit[];
};

/** Oldest review first, since that one has waited longest. */
export function contentReview(
  topics: readonly HelpTopic[],
  units: readonly ContactUnit[],
  today: PlainDate,
): ContentReview {
  return {
    overdue: topics
      .filter((topic) => isOverdue(topic, today))
      .sort((one, other) => (one.reviewBy ?? '').localeCompare(other.reviewBy ?? '')),
    unconfirmed: topics.filter((topic) => ruleStanding(topic) === 'needsConfirmation'),
    blanks: topics.map((topic) => ({ topic, asks: blanksOf(topic) })).filter(({ asks }) => asks.length > 0),
    derivedContacts: topics.filter((topic) => topic.unitBasis === 'derived'),
    silentUnits: units.filter((unit) => unit.mail === '' && unit.phone === ''),
  };
}

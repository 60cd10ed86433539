import { overdueOf } from '#domain/shared/overdue.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import { blanksOf } from './blanks.ts';
import { canBeReached, type ContactUnit } from './contact.ts';
import { ruleTrust, type HelpTopic } from './topic.ts';

/** What HR has to look after in the help overview, each topic with its reason. */
export type ContentReview = {
  readonly overdue: readonly HelpTopic[];
  readonly unconfirmed: readonly HelpTopic[];
  readonly blanks: readonly { readonly topic: HelpTopic; readonly blanks: readonly string[] }[];
  readonly derivedContacts: readonly HelpTopic[];
  readonly silentUnits: readonly ContactUnit[];
};

/** Sorts out what waits for HR; a topic may be there for several reasons. */
export function contentReview(
  topics: readonly HelpTopic[],
  units: readonly ContactUnit[],
  today: PlainDate,
): ContentReview {
  return {
    overdue: overdueOf(topics, today),
    unconfirmed: topics.filter((topic) => ruleTrust(topic) === 'needsConfirmation'),
    blanks: topics.map((topic) => ({ topic, blanks: blanksOf(topic) })).filter(({ blanks }) => blanks.length > 0),
    derivedContacts: topics.filter((topic) => topic.unitBasis === 'derived'),
    silentUnits: units.filter((unit) => !canBeReached(unit)),
  };
}

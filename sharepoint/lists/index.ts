import { contactUnits } from './contact-units.list.ts';
import type { ListDefinition } from './define-list.ts';
import { helpCategories } from './help-categories.list.ts';
import { helpTopics } from './help-topics.list.ts';
import { seatRulings } from './seat-rulings.list.ts';
import { settings } from './settings.list.ts';
import { signUpLedger } from './sign-up-ledger.list.ts';
import { topicPriorities } from './topic-priorities.list.ts';

/** Every list of the site, in the order in which provisioning makes them. The browser imports single lists, never this. */
export const allLists: readonly ListDefinition[] = [
  helpCategories,
  helpTopics,
  contactUnits,
  settings,
  signUpLedger,
  seatRulings,
  topicPriorities,
];

export { schemaVersion } from './schema-version.ts';

import type { PlainDate } from '#kernel/plain-date.ts';

/** Whether the rule's text rests on a source, or still has to be confirmed by the municipality. */
export type RuleStatus = 'sourced' | 'needsConfirmation';

/** A topic of HR help: what leaders solve themselves, what central HR helps with, whom to contact, the rule. */
export type HelpTopic = {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly summary: string;
  readonly handledLocally: string;
  readonly centralHelp: string;
  readonly contactUnit: string;
  readonly alsoContact: string;
  readonly unitBasis: 'fromPapers' | 'derived';
  readonly deadline: string;
  readonly deadlineNote: string;
  readonly rule: string;
  readonly ruleSource: string;
  readonly ruleSourceLink: { readonly url: string; readonly description: string } | null;
  readonly ruleStatus: RuleStatus;
  readonly lastChecked: PlainDate | null;
  readonly reviewBy: PlainDate | null;
  readonly responsible: string;
  /** What stands first on an urgent topic's page (`dangerOf`); empty on any other. */
  readonly danger: string;
  /** Never kept on the device as *Senest set* or a shortcut, where somebody else might see it. */
  readonly isPrivate: boolean;
  readonly related: string;
  readonly urgent: number | null;
  readonly oftenUsed: number | null;
  readonly sortOrder: number | null;
};

/** What leads to a topic when somebody searches: one word, or one everyday sentence, a line. */
export type TopicWords = { readonly searchWords: string; readonly phrases: string };

/**
 * What the rule card may claim. *Checked* only when an editor has set the date, and never for a rule without a source:
 * the municipality has to confirm that one first.
 */
export function ruleTrust(topic: Pick<HelpTopic, 'ruleStatus' | 'ruleSource' | 'lastChecked'>): 'checked' | RuleStatus {
  if (topic.ruleStatus === 'needsConfirmation' || topic.ruleSource.trim() === '') return 'needsConfirmation';
  return topic.lastChecked ? 'checked' : 'sourced';
}

import type { HelpCategory } from './category.ts';
import type { ContactUnit } from './contact.ts';
import type { HelpTopic } from './topic.ts';

/** A topic with nothing in it but what a test says. */
export const makeTopic = (said: Partial<HelpTopic> = {}): HelpTopic => ({
  id: 1,
  slug: 'ferie',
  title: 'Ferie',
  category: 'loen',
  summary: '',
  handledLocally: '',
  centralHelp: '',
  contactUnit: '',
  alsoContact: '',
  unitBasis: 'fromPapers',
  deadline: '',
  deadlineNote: '',
  rule: '',
  ruleSource: 'Ferieloven',
  ruleSourceLink: null,
  ruleStatus: 'sourced',
  lastChecked: null,
  reviewBy: null,
  responsible: '',
  danger: '',
  isPrivate: false,
  related: '',
  urgent: null,
  oftenUsed: null,
  sortOrder: null,
  ...said,
});

/** A unit that nobody can reach unless a test says how. */
export const makeUnit = (said: Partial<ContactUnit> = {}): ContactUnit => ({
  id: 1,
  key: 'sekretariatet',
  title: 'Sekretariatet',
  officialName: '',
  helpsWith: '',
  mail: '',
  phone: '',
  hours: '',
  chatAddress: '',
  role: '',
  photo: null,
  ready: '',
  fallback: '',
  sortOrder: null,
  ...said,
});

export const makeCategory = (said: Partial<HelpCategory> = {}): HelpCategory => ({
  id: 1,
  key: 'loen',
  title: 'Løn og ansættelse',
  examples: '',
  icon: 'money',
  sortOrder: null,
  ...said,
});

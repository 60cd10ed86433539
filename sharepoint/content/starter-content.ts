import { contactUnits } from '#lists/contact-units.list.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import type { ListDefinition, NewItemOf } from '#lists/define-list.ts';
import { fundRounds } from '#lists/fund-rounds.list.ts';
import { fundYears } from '#lists/fund-years.list.ts';
import { helpCategories } from '#lists/help-categories.list.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { medCommittees } from '#lists/med-committees.list.ts';
import { materials } from '#lists/materials.list.ts';
import { onboardingSteps } from '#lists/onboarding-steps.list.ts';
import { settings } from '#lists/settings.list.ts';
import { talkGuides } from '#lists/talk-guides.list.ts';
import { talkParts } from '#lists/talk-parts.list.ts';
import { topicProposals } from '#lists/topic-proposals.list.ts';
import { topicQuestions } from '#lists/topic-questions.list.ts';
import units from './contact-units.json' with { type: 'json' };
import categories from './help-categories.json' with { type: 'json' };
import topics from './help-topics.json' with { type: 'json' };
import questions from './topic-questions.json' with { type: 'json' };
import { starterAnswers } from './starter-answers.ts';
import { starterCommittees, starterCourses, starterSessions } from './starter-courses.ts';
import { starterFundRounds, starterFundYears, topicsFor } from './starter-fund.ts';
import { starterFiles } from './starter-materials.ts';
import { starterSteps } from './starter-onboarding.ts';
import { starterSettings } from './starter-settings.ts';
import { starterGuides, starterParts } from './starter-talks.ts';

/** A file of a library. One whose name is there already is never written again: HR may have edited it. */
export type StarterFile = {
  readonly name: string;
  /** Asked for only when the file is missing. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly row: NewItemOf<ListDefinition>;
  /** A draft is seen by those who may see drafts; published and approved it is seen by all readers. */
  readonly state: 'draft' | 'published';
};

/** The rows of one list. A row whose key is there already is never written again: HR may have edited it. */
export type ListContent = {
  readonly list: ListDefinition;
  readonly rows: readonly NewItemOf<ListDefinition>[];
  /** In place of rows, where the list is a library. */
  readonly files?: readonly StarterFile[];
};

type Category = NewItemOf<typeof helpCategories>;
type Topic = NewItemOf<typeof helpTopics>;
type Unit = NewItemOf<typeof contactUnits>;

const lines = (texts: readonly string[]): string => texts.join('\n');

/** In the JSON files 0 stands for »no place«; in the lists that is an empty cell. */
const placeOrNone = (place: number): number | null => (place === 0 ? null : place);

export const starterCategories: readonly Category[] = categories.map((category, at) => ({
  ...category,
  icon: category.icon as Category['icon'],
  sortOrder: at + 1,
}));

export const starterUnits: readonly Unit[] = units.map((unit, at) => ({
  ...unit,
  mail: '',
  phone: '',
  chatAddress: '',
  photo: null,
  ready: lines(unit.ready),
  sortOrder: at + 1,
}));

export const starterTopics: readonly Topic[] = topics.map((topic, at) => ({
  ...topic,
  unitBasis: topic.unitBasis as Topic['unitBasis'],
  ruleSourceLink: null,
  ruleStatus: topic.ruleStatus as Topic['ruleStatus'],
  lastChecked: null,
  reviewBy: null,
  responsible: '',
  ...starterAnswers[topic.slug]!,
  searchWords: lines(topic.searchWords),
  phrases: lines(topic.phrases),
  related: lines(topic.related),
  urgent: placeOrNone(topic.urgent),
  oftenUsed: placeOrNone(topic.oftenUsed),
  sortOrder: at + 1,
}));

/** What the municipality is asked about each topic, numbered within it. */
export const starterQuestions: readonly NewItemOf<typeof topicQuestions>[] = questions.map(
  ({ topic, question }, at) => ({
    title: question,
    key: `${topic}-${at - questions.findIndex((other) => other.topic === topic) + 1}`,
    topic,
    answered: false,
  }),
);

/** Everything a new site starts with, in an order in which nothing points to what is not there yet. */
export const starterContent: readonly ListContent[] = [
  { list: helpCategories, rows: starterCategories },
  { list: contactUnits, rows: starterUnits },
  { list: helpTopics, rows: starterTopics },
  { list: topicQuestions, rows: starterQuestions },
  { list: settings, rows: starterSettings },
  { list: medCommittees, rows: starterCommittees },
  { list: courses, rows: starterCourses },
  { list: courseSessions, rows: starterSessions },
  { list: talkGuides, rows: starterGuides },
  { list: talkParts, rows: starterParts },
  { list: materials, rows: [], files: starterFiles },
  { list: fundYears, rows: starterFundYears },
  { list: fundRounds, rows: starterFundRounds },
  { list: topicProposals, rows: topicsFor(2027) },
  { list: onboardingSteps, rows: starterSteps },
];

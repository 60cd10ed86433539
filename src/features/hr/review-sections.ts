import { editFormOf } from '#data/edit-forms.ts';
import { unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import type { ContentReview } from '#domain/help/review.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { longDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.tsx';
import { topicPath } from '#ui/topic-path.ts';
import type { ReviewRow } from './components/ReviewTable.tsx';
import type { HrWords } from './hr.da.ts';

export type Section = {
  readonly title: string;
  readonly lead: string;
  readonly count: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly ReviewRow[];
};

type Surroundings = {
  readonly words: HrWords;
  readonly language: Language;
  readonly siteUrl: string;
  readonly units: readonly ContactUnit[];
};

/** The reasons why content waits, the most urgent first. */
export function reviewSections(review: ContentReview, around: Surroundings): Section[] {
  const { words, language, units } = around;
  const row = (topic: HelpTopic, ...facts: string[]) => topicRow(around, topic, facts);
  const unitName = (key: string): string => units.find((unit) => unit.key === key)?.title ?? key;
  return [
    ofTopics(
      around,
      words.overdue,
      words.overdueLead,
      words.due,
      review.overdue.map((topic) => row(topic, topic.reviewBy ? longDate(topic.reviewBy, language) : '')),
    ),
    {
      title: words.silent,
      lead: words.silentLead,
      count: words.units(review.silentUnits.length),
      columns: [words.unit, words.answers],
      rows: review.silentUnits.map((unit) => unitRow(around, unit)),
    },
    ofTopics(
      around,
      words.blanks,
      words.blanksLead,
      words.missing,
      review.blanks.map(({ topic, blanks }) => row(topic, ...blanks.map((blank) => blank || words.somethingMissing))),
    ),
    ofTopics(
      around,
      words.unconfirmed,
      words.unconfirmedLead,
      words.source,
      review.unconfirmed.map((topic) => row(topic, topic.ruleSource || words.nobody)),
    ),
    ofTopics(
      around,
      words.derived,
      words.derivedLead,
      words.contact,
      review.derivedContacts.map((topic) => row(topic, unitName(topic.contactUnit) || words.nobody)),
    ),
  ];
}

const ofTopics = (
  { words }: Surroundings,
  title: string,
  lead: string,
  fact: string,
  rows: Section['rows'],
): Section => ({ title, lead, count: words.topics(rows.length), columns: [words.topic, fact], rows });

const topicRow = ({ siteUrl }: Surroundings, topic: HelpTopic, facts: readonly string[]): ReviewRow => ({
  id: topic.id,
  title: topic.title,
  path: topicPath(topic.slug),
  facts,
  editForm: editFormOf(siteUrl, 'helpTopics', topic.id),
});

function unitRow({ words, siteUrl, units }: Surroundings, unit: ContactUnit): ReviewRow {
  const other = unitThatAnswers(units, unit.key);
  const answers = other === undefined || other === unit ? words.noOne : other.title;
  return { id: unit.id, title: unit.title, facts: [answers], editForm: editFormOf(siteUrl, 'contactUnits', unit.id) };
}

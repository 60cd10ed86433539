import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import type { BoardDecision } from '#data/fund/board-rows.ts';
import type { Topics } from '#data/fund/topics.ts';
import { spentBy, type Ranked } from '#domain/fund/ranking.ts';
import { copyText } from '#host/clipboard.ts';
import { weekdayDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { Action } from '#ui/Action.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { TitledCard } from '../parts/TitledCard.tsx';
import { useKroner } from '../use-kroner.ts';
import { topicsTexts } from './topics-texts.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  below: { gridColumn: '2 / -1' },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

type DecisionViewProps = {
  readonly decision: BoardDecision;
  readonly topics: Topics;
  readonly mayDecide: boolean;
  readonly onAnew: () => void;
};

/** A decision as it was made, and what has become of each topic since. */
export const DecisionView = ({ decision, topics, mayDecide, onAnew }: DecisionViewProps) => {
  const words = useTexts(topicsTexts);
  const language = useLanguage();
  const kroner = useKroner();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const day = weekdayDate(dayOf(decision.created), language);
  const paid = decision.ranking.filter(({ amount }) => amount > 0);
  const others = decision.ranking.filter(({ amount }) => amount === 0);
  const total = spentBy(decision.ranking);
  const minutes = [
    `${words.decided(day)}. ${words.yearsAbout(decision.year, decision.lastYear)}`,
    ...paid.map((topic, at) => `${at + 1}. ${topic.title}: ${kroner(topic.amount)}`),
    `${words.inTotal}: ${kroner(total)}`,
    ...others.map((topic) => `${words.notThisYear}: ${topic.title}. ${reasonOf(topic, words)}`),
  ].join('\n');
  return (
    <>
      <MessageNote tone="info">
        <strong>{words.decided(day)}</strong> {words.decidedLead}
      </MessageNote>
      <TitledCard
        title={`${words.decision} ${words.yearsAbout(decision.year, decision.lastYear)}`}
        large
        aside={
          <CopyAction copy={copyText} text={minutes} icon={<Copy20Regular />}>
            {words.copyMinutes}
          </CopyAction>
        }
      >
        <Decided decision={decision} topics={topics} />
        <p className={mergeClasses(type.body1Strong, layout.row, layout.between)}>
          <span>{words.inTotal}</span>
          <span className={type.tabular}>{kroner(total)}</span>
        </p>
        {mayDecide && (
          <div className={layout.row}>
            <Action onClick={onAnew}>{words.newDecision}</Action>
          </div>
        )}
      </TitledCard>
      <TitledCard title={words.next}>
        <ul className={mergeClasses(type.body1, styles.bullets)}>
          {words.nextSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </TitledCard>
    </>
  );
};

type DecidedProps = { readonly decision: BoardDecision; readonly topics: Topics };

/** Each topic with what it got, and what has become of it. */
const Decided = ({ decision, topics }: DecidedProps) => {
  const words = useTexts(topicsTexts);
  const kroner = useKroner();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  return (
    <ol className={layout.plainList}>
      {decision.ranking.map((topic, at) => (
        <li key={topic.topic} className={mergeClasses(type.body1, styles.row)}>
          <span className={type.tabular}>{at + 1}</span>
          <span className={type.breaking}>
            <span {...contentLanguage}>{topic.title}</span>
            {topic.verdict === 'part' && `, ${words.part}`}
          </span>
          <span className={type.tabular}>{topic.amount > 0 ? kroner(topic.amount) : words.notThisYear}</span>
          <span className={mergeClasses(type.caption1, type.secondary, styles.below)}>
            {topic.amount === 0 ? reasonOf(topic, words) : <Progress topic={topic} topics={topics} />}
          </span>
        </li>
      ))}
    </ol>
  );
};

const reasonOf = ({ reason }: Ranked, words: { readonly reasons: Readonly<Record<string, string>> }): string =>
  words.reasons[reason] ?? '';

/** From the course that the topic became: nobody keeps a second list. */
const Progress = ({ topic, topics }: { readonly topic: Ranked; readonly topics: Topics }) => {
  const words = useTexts(topicsTexts);
  const course = topics.topics.find(({ key }) => key === topic.topic)?.course ?? '';
  const { planned = 0, held = 0 } = topics.progress.get(course) ?? {};
  const said = [
    ...(held > 0 ? [words.progress.held(held)] : []),
    ...(planned > 0 ? [words.progress.planned(planned)] : []),
  ];
  return (
    <>
      {said.length === 0 ? words.progress.none : said.join(' · ')}{' '}
      {topics.progress.has(course) && <TextLink href={`#/kurser/${course}`}>{words.seeCourse}</TextLink>}
    </>
  );
};

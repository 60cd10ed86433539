import { useRef } from 'react';
import { useContent, usePerson } from '#data/DataProvider.tsx';
import { useTopicAnswer } from '#data/help/use-topic-answer.ts';
import { answerAsRead, noAnswer, type WayKind } from '#domain/help/answer.ts';
import type { ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { AboutTopics } from '#ui/AboutTopics.tsx';
import { Action } from '#ui/Action.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { answerTexts } from '#features/help/answer-texts.ts';
import { useTopicPageStyles } from '#features/help/pages/TopicPage.styles.ts';
import { ContactCard } from '../topic/ContactCard.tsx';
import { RuleCard } from '../topic/RuleCard.tsx';
import { GoOnCard } from './GoOnCard.tsx';
import { HrQuestions } from './HrQuestions.tsx';
import { SayAndAvoid } from './SayAndAvoid.tsx';
import { StepsCard } from './StepsCard.tsx';
import { useChecklist } from './use-checklist.ts';

/** Courses and materials about a topic stand on its page in cards of their own. */
const hasOwnCard: readonly WayKind[] = ['course', 'material'];

type AnswerPartsProps = {
  readonly topic: HelpTopic;
  readonly unit: ContactUnit | undefined;
  readonly link: string;
};

/** The answer: steps, contact, and what it rests on. What the start has read stands there before the steps arrive. */
export const AnswerParts = ({ topic, unit, link }: AnswerPartsProps) => {
  const { topics, units } = useContent();
  const { roles } = usePerson();
  const words = { ...useTexts(commonTexts), ...useTexts(answerTexts) };
  const styles = useTopicPageStyles();
  const firstField = useRef<HTMLInputElement>(null);
  const { answer: written, error, retry } = useTopicAnswer(topic);
  const answer = answerAsRead(written ?? noAnswer);
  const checklist = useChecklist(topic, answer, unit, link);
  const related = linesOf(topic.related)
    .filter((slug, at, all) => slug !== topic.slug && all.indexOf(slug) === at)
    .flatMap((slug) => topics.find((candidate) => candidate.slug === slug) ?? [])
    .filter(({ slug }) => !answer.ways.some(({ kind, key }) => kind === 'topic' && key === slug));
  const rule = <RuleCard topic={topic} answer={answer} unitName={unit?.title ?? ''} firstField={firstField} />;
  return (
    <div className={styles.grid}>
      <div className={styles.steps}>
        {error && !written && (
          <MessageNote tone="warning" action={<Action onClick={() => void retry()}>{words.tryAgain}</Action>}>
            {words.answerFailed}
          </MessageNote>
        )}
        <StepsCard
          answer={answer}
          isWaiting={!written && !error}
          lead={topic.handledLocally}
          checklist={checklist}
          onFindDate={answer.due.length > 0 ? () => firstField.current?.focus() : undefined}
        />
      </div>
      <div className={styles.contact}>
        <ContactCard topic={topic} units={units} ready={answer.ready} link={link} />
      </div>
      <div className={styles.rest}>
        {answer.due.length > 0 && rule}
        <SayAndAvoid answer={answer} />
        {answer.due.length === 0 && rule}
        <div className={styles.about}>
          <AboutTopics topics={[topic.slug]} besides="help" />
        </div>
        <GoOnCard ways={answer.ways.slice(1).filter(({ kind }) => !hasOwnCard.includes(kind))} related={related} />
        {roles.hr && <HrQuestions slug={topic.slug} />}
      </div>
    </div>
  );
};

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular, Copy20Regular, Person16Regular, Print20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Answer } from '#domain/help/answer.ts';
import { copyText } from '#host/clipboard.ts';
import { printPage } from '#host/print.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { CopyAction } from '#ui/CopyAction.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { MarkedText } from '../topic/MarkedText.tsx';
import { StepRow } from './StepRow.tsx';
import { useTicks } from './use-ticks.ts';
import { WayAction } from './WayAction.tsx';

const screenOnly = { '@media print': { display: 'none' } } as const;

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    '@media (max-width: 639px)': { padding: tokens.spacingHorizontalL },
    '@media print': { padding: 0 },
  },
  eyebrow: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '& > svg': { color: tokens.colorBrandForeground1 },
    ...screenOnly,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
    ...screenOnly,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXL}`,
  },
});

type StepsCardProps = {
  readonly answer: Answer;
  /** The steps are on their way. */
  readonly isWaiting: boolean;
  /** What the leader solves, in a sentence or two. */
  readonly lead: string;
  readonly checklist: () => string;
  /** Leads to the field in which a deadline is found; undefined when the topic has none. */
  readonly onFindDate: (() => void) | undefined;
};

/** *Sådan gør du*: the steps in order, the first that is not done standing out. */
export const StepsCard = ({ answer, isWaiting, lead, checklist, onFindDate }: StepsCardProps) => {
  const words = useTexts(answerTexts);
  const topicWords = useTexts(topicTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [frame, heading] = [useId(), useId()];
  const { isDone, current, tick } = useTicks(answer.steps.length);
  const [primary] = answer.ways;
  const startsHere = current === 0 && answer.steps.length > 0;
  return (
    <Card as="section" flush className={styles.card} aria-labelledby={`${frame} ${heading}`}>
      <div className={styles.head}>
        <p id={frame} className={mergeClasses(type.caption1Strong, type.secondary, styles.eyebrow)}>
          <Person16Regular aria-hidden="true" />
          {topicWords.solveYourself}
        </p>
        <h2 id={heading} className={type.subtitle1}>
          {words.howTo}
        </h2>
        {lead === '' ? (
          answer.steps.length === 0 && !isWaiting && <p className={type.body1}>{topicWords.nothingYourself}</p>
        ) : (
          <MarkedText text={lead} />
        )}
      </div>
      {isWaiting && <WaitingSteps />}
      <ol className={layout.plainList}>
        {answer.steps.map((step, at) => (
          <StepRow
            key={at}
            step={step}
            place={at + 1}
            isDone={isDone(at)}
            isNow={at === current}
            onTick={() => tick(at)}
          >
            {at === 0 && startsHere && (primary || onFindDate) ? (
              <FirstActs answer={answer} onFindDate={onFindDate} />
            ) : undefined}
          </StepRow>
        ))}
      </ol>
      <div className={styles.foot}>
        {startsHere || !primary ? (
          <p className={mergeClasses(type.caption1, type.secondary)}>{answer.steps.length > 0 && words.tickHint}</p>
        ) : (
          <WayAction way={primary} />
        )}
        <StepsActs checklist={checklist} />
      </div>
      <p role="status" className={mergeClasses(type.caption1, layout.row)}>
        {current === undefined && answer.steps.length > 0 ? words.allDone : ''}
      </p>
    </Card>
  );
};

/** What the first step can be done with. */
const FirstActs = ({ answer, onFindDate }: Pick<StepsCardProps, 'answer' | 'onFindDate'>) => {
  const words = useTexts(answerTexts);
  const [primary] = answer.ways;
  const isOneDay = answer.due.length === 1 && answer.due[0]?.unit === 'days';
  return (
    <>
      {primary && <WayAction way={primary} />}
      {onFindDate && (
        <Action icon={<ArrowDown20Regular />} onClick={onFindDate}>
          {isOneDay ? words.findLastDay : words.findDate}
        </Action>
      )}
    </>
  );
};

/** As high as the first steps, so that what comes under them does not jump. */
const WaitingSteps = () => {
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      {['60%', '80%', '70%', '55%'].map((width) => (
        <Skeleton key={width} width={width} height="20px" />
      ))}
    </div>
  );
};

/** The list taken along: as text, or on paper. */
const StepsActs = ({ checklist }: Pick<StepsCardProps, 'checklist'>) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <div className={styles.acts}>
        <CopyAction text={checklist} copy={copyText} look="subtle" icon={<Copy20Regular />}>
          {words.copyList}
        </CopyAction>
        <Action look="subtle" icon={<Print20Regular />} onClick={() => setBlocked(!printPage())}>
          {words.print}
        </Action>
      </div>
      {blocked && <MessageNote tone="warning">{words.printBlocked}</MessageNote>}
    </>
  );
};

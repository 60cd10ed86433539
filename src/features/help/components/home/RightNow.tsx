import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, ClipboardTask24Regular } from '@fluentui/react-icons';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import { isOverdue } from '#domain/shared/overdue.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { capitalised, weekdayDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useAppFrame } from '#ui/app-frame.tsx';
import { Card } from '#ui/Card.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { Tile } from '#ui/Tile.tsx';
import { ofPerson } from '#ui/of-person.ts';
import { useType } from '#ui/type.ts';
import { useToday } from '#ui/use-today.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { HomeSection } from './HomeSection.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '104px',
    boxSizing: 'border-box',
    '@media (max-width: 639px)': { minHeight: '148px' },
  },
  waits: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  words: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
});

/** What waits for the person. What is there to do comes first; that there is nothing is said too. */
export const RightNow = ({ topics }: { topics: readonly HelpTopic[] | undefined }) => {
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  const language = useLanguage();
  const { roles } = usePerson();
  const today = useToday();
  const overdue = roles.hr && topics ? topics.filter((topic) => isOverdue(topic, today)).length : 0;
  return (
    <HomeSection
      title={words.now}
      aside={<span className={type.tertiary}>{capitalised(weekdayDate(today, language))}</span>}
    >
      <Card className={styles.card}>
        {!topics && <Skeleton width="50%" />}
        {topics && (
          <div className={styles.waits} {...ofPerson}>
            {overdue > 0 && <ToReview overdue={overdue} />}
            <OfAreas otherwise={overdue > 0 ? null : <NothingWaits />} />
          </div>
        )}
      </Card>
    </HomeSection>
  );
};

/** What waits in the areas: asked for when there is nothing better to do, in the height that is kept for it. */
const OfAreas = ({ otherwise }: { otherwise: ReactNode }) => {
  const { rightNow } = useAppFrame();
  const [wanted, setWanted] = useState(false);
  useEffect(() => whenIdle(() => setWanted(true)), []);
  const waiting = otherwise && <Skeleton width="50%" />; // beside what is there already it would only push
  if (rightNow.length === 0) return otherwise;
  if (!wanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      {rightNow.reduceRight<ReactNode>(
        (next, Part) => (
          <Part otherwise={next} />
        ),
        otherwise,
      )}
    </Suspense>
  );
};

const NothingWaits = () => {
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  return (
    <>
      <Tile plain>
        <CheckmarkCircle24Regular />
      </Tile>
      <div className={styles.words}>
        <p className={type.body1Strong}>{words.nothingWaits}</p>
        <p className={type.secondary}>{words.nothingWaitsNext}</p>
      </div>
    </>
  );
};

/** HR keeps the texts true: topics past their day of review wait for them. */
const ToReview = ({ overdue }: { overdue: number }) => {
  const styles = useStyles();
  const type = useType();
  const words = useTexts(helpTexts);
  return (
    <>
      <Tile>
        <ClipboardTask24Regular />
      </Tile>
      <div className={styles.words}>
        <p className={type.body1Strong}>{words.toLookAfter}</p>
        <p className={mergeClasses(type.secondary, type.tabular)}>{words.overdue(overdue)}</p>
      </div>
      <TextLink href="#/hr">{words.toReview}</TextLink>
    </>
  );
};

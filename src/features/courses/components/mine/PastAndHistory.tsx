import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useOwnRows } from '#data/courses/use-course-data.ts';
import { byTime, isOver } from '#domain/courses/session-time.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { useCourses, usePersonId } from '#features/courses/use-courses.ts';
import { HistoryList } from './HistoryList.tsx';
import { PastList } from './PastList.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What is over, and every row in one's own name: read only when asked for, since it reads the whole ledger. */
export const PastAndHistory = ({ now }: { now: number }) => {
  const words = useTexts(coursesTexts);
  const [open, setOpen] = useState(false);
  if (open) return <Opened now={now} />;
  return (
    <div>
      <Action onClick={() => setOpen(true)}>{words.showPast}</Action>
    </div>
  );
};

const Opened = ({ now }: { now: number }) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const [past, history] = [useId(), useId()];
  const { sessions } = useCourses();
  const { data, error, refetch } = useOwnRows(usePersonId());
  if (error && !data) return <SectionError part={words.historyTitle} retry={() => void refetch()} />;
  if (!data)
    return (
      <Card aria-busy="true">
        <Skeleton width="50%" />
      </Card>
    );
  const signedUp = new Set(data.rows.map(({ sessionId }) => sessionId));
  const over = sessions
    .filter((session) => signedUp.has(session.id) && isOver(session, now))
    .toSorted(byTime)
    .toReversed();
  return (
    <>
      <section aria-labelledby={past} className={styles.part}>
        <h2 id={past} className={type.subtitle1}>
          {words.past}
        </h2>
        <Card>
          {over.length === 0 ? (
            <p className={type.body1}>{words.nothingPast}</p>
          ) : (
            <PastList sessions={over} now={now} />
          )}
        </Card>
      </section>
      <section aria-labelledby={history} className={styles.part}>
        <div className={mergeClasses(layout.stack, layout.gapXXS)}>
          <h2 id={history} className={type.subtitle1}>
            {words.historyTitle}
          </h2>
          <p className={mergeClasses(type.body1, type.secondary)}>{words.historyLead}</p>
        </div>
        <Card>
          <HistoryList {...data} now={now} />
        </Card>
      </section>
    </>
  );
};

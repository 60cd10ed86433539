import { makeStyles, tokens } from '@fluentui/react-components';
import { Star20Filled, Star20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useInterest, useWriteInterest } from '#data/courses/use-course-data.ts';
import { useIsBoard } from '#data/fund/use-topics.ts';
import { failureOf } from '#data/failure-of.ts';
import type { Course } from '#domain/courses/course.ts';
import { interestedIn } from '#domain/courses/interest.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { usePersonId } from '#features/courses/use-courses.ts';
import { ActTrouble } from './ActTrouble.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** *Jeg er interesseret*, on a course with nothing to sign up for. The board has no such list and sees none of it. */
export const InterestCard = ({ course }: { course: Course }) => {
  const isBoard = useIsBoard();
  return isBoard === false ? <Interest course={course} /> : null;
};

const Interest = ({ course }: { course: Course }) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const type = useType();
  const person = usePersonId();
  const { data: rows, error } = useInterest();
  const write = useWriteInterest();
  const request = useRef<{ readonly kind: 'interested' | 'withdraw'; readonly id: string }>(undefined);
  if (error && ['forbidden', 'notFound'].includes(failureOf(error).kind)) return null;
  const isInterested = rows !== undefined && (interestedIn(rows).get(course.slug)?.has(person) ?? false);
  const toggle = () => {
    if (write.isPending) return;
    const kind = isInterested ? 'withdraw' : 'interested';
    // a row whose answer was lost may be there: taking it back then is a request of its own, never its re-sending
    if (request.current?.kind !== kind) request.current = { kind, id: crypto.randomUUID() };
    const requestId = request.current.id;
    write.mutate({ course: course.slug, kind, requestId }, { onSuccess: () => (request.current = undefined) });
  };
  return (
    <Card className={styles.card}>
      <p className={type.body1} role="status">
        {isInterested ? words.youAreInterested : words.interestLead}
      </p>
      {write.error && <ActTrouble trouble={{ kind: 'failed', failure: failureOf(write.error) }} />}
      <Action
        icon={isInterested ? <Star20Filled /> : <Star20Regular />}
        aria-disabled={rows === undefined || write.isPending}
        onClick={toggle}
      >
        {isInterested ? words.notInterested : words.interested}
      </Action>
    </Card>
  );
};

import { mergeClasses } from '@fluentui/react-components';
import type { SeatEntry, SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';

type CoachingLineProps = {
  readonly session: CourseSession;
  readonly state: SeatState;
  readonly coaching: SeatEntry | undefined;
};

/** One's own coaching, or what is left of it. */
export const CoachingLine = ({ session, state, coaching }: CoachingLineProps) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  if (coaching?.status === 'seated') return <p className={type.body1Strong}>{words.coachingSeated}</p>;
  if (coaching?.status === 'waiting') return <p className={type.body1}>{words.coachingWaiting(coaching.place ?? 0)}</p>;
  if (coaching?.status === 'declined') return <p className={type.body1}>{words.coachingDeclined}</p>;
  return (
    <p className={mergeClasses(type.body1, type.secondary, type.tabular)}>
      <CoachingLeft session={session} state={state} />
    </p>
  );
};

const CoachingLeft = ({ session: { coachingCapacity }, state }: Pick<CoachingLineProps, 'session' | 'state'>) => {
  const words = useTexts(coursesTexts);
  if (coachingCapacity === null) return words.coachingOpen;
  const count = (wanted: SeatEntry['status']) =>
    state.entries.filter(({ part, status }) => part === 'coaching' && status === wanted).length;
  const free = Math.max(0, coachingCapacity - count('seated'));
  return free > 0 ? words.coachingLeft(free) : words.coachingFull(count('waiting'));
};

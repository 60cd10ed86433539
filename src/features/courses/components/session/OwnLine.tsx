import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Info20Regular, PeopleQueue20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { SeatEntry } from '#domain/courses/seats.ts';
import { assertNever } from '#kernel/assert-never.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import type { CoursesWords } from '#features/courses/courses.da.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  },
  good: { '& > svg': { color: tokens.colorStatusSuccessForeground1 } },
});

type OwnLineProps = {
  readonly seat: SeatEntry;
  readonly isProvisional: boolean;
  /** Of a session that has begun or was held. */
  readonly isPast?: boolean;
};

/** How one stands on a session, with the place in the queue. */
export const OwnLine = ({ seat, isProvisional, isPast = false }: OwnLineProps) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const type = useType();
  const seated = seat.status === 'seated';
  const [strong, more = ''] = isPast && seated ? [words.youWereOn] : sentenceOf(seat, isProvisional, words);
  return (
    <p className={mergeClasses(type.body1, type.tabular, styles.line, seated && styles.good)}>
      {iconOf(seat)}
      <span>
        <strong className={type.body1Strong}>{strong}</strong> {more}
      </span>
    </p>
  );
};

function iconOf({ status }: SeatEntry): ReactNode {
  if (status === 'seated') return <CheckmarkCircle20Filled aria-hidden="true" />;
  return status === 'waiting' ? <PeopleQueue20Regular aria-hidden="true" /> : <Info20Regular aria-hidden="true" />;
}

type Sentence = readonly [strong: string, more?: string];

function sentenceOf(
  { status, place, withdrawnLate }: SeatEntry,
  isProvisional: boolean,
  words: CoursesWords,
): Sentence {
  switch (status) {
    case 'seated':
      return [isProvisional ? words.provisionalSeat : `${words.youHaveSeat}.`];
    case 'waiting':
      return isProvisional ? [words.provisionalWait(place ?? 0)] : [words.youWait(place ?? 0), words.youWaitNext];
    case 'refused':
      return [words.youAreRefused];
    case 'declined':
      return [words.youAreDeclined, words.askAboutDecline];
    case 'early':
      return [words.youWereEarly];
    case 'late':
      return [words.youWereLate];
    case 'withdrawn':
      return [withdrawnLate ? words.youWithdrewLate : words.youWithdrew];
    case 'cancelled':
      return [words.youWereOn];
    default:
      return assertNever(status);
  }
}

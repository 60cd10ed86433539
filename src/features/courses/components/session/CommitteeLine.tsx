import { mergeClasses } from '@fluentui/react-components';
import { committeeCounts } from '#domain/courses/committee.ts';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { useCourses } from '#features/courses/use-courses.ts';
import type { SessionSeats } from '#features/courses/use-session-seats.ts';

/** How many of a committee are in, by what each has said when signing up. No names. */
export const CommitteeLine = ({ committee, seats }: { committee: string; seats: SessionSeats }) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  const { committees } = useCourses();
  const found = committees.find(({ key }) => key === committee);
  if (!found || !seats.state || !seats.ledger) return null;
  const { seated, waiting } = committeeCounts(seats.state, seats.ledger.rows).get(committee) ?? {
    seated: 0,
    waiting: 0,
  };
  return (
    <p className={mergeClasses(type.body1, type.tabular, type.breaking)}>
      {words.committeeIn(found.title, seated)}
      {waiting > 0 && `, ${words.committeeWaiting(waiting)}`}
    </p>
  );
};

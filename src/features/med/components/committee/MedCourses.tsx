import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useMedCourses } from '#features/med/use-med.ts';
import { CourseRow } from './CourseRow.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':last-child': { paddingBottom: 0 },
  },
});

/** The courses that a committee can take together. They come after the rest of the page, and hold up nothing. */
export const MedCourses = ({ committee }: { committee: string }) => {
  const words = useTexts(medTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {words.courses}
      </h2>
      <Courses committee={committee} />
    </Card>
  );
};

const Courses = ({ committee }: { committee: string }) => {
  const words = useTexts(medTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { isError, refetch } = useCourseContent();
  const courses = useMedCourses();
  if (!courses && isError) return <SectionError part={words.coursesPart} retry={() => void refetch()} />;
  if (!courses)
    return (
      <div aria-busy="true" className={mergeClasses(layout.stack, layout.gapM)}>
        <Skeleton width="60%" />
        <Skeleton width="40%" />
      </div>
    );
  if (courses.entries.length === 0)
    return <p className={mergeClasses(type.body1, type.secondary)}>{words.noCourses}</p>;
  return (
    <ul className={layout.plainList}>
      {courses.entries.map((entry) => (
        <li key={entry.course.id} className={styles.item}>
          <CourseRow entry={entry} committee={committee} now={courses.now} />
        </li>
      ))}
    </ul>
  );
};

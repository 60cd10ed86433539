import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular, Copy20Regular, Edit20Regular, Eye20Regular } from '@fluentui/react-icons';
import type { CourseContent } from '#data/courses/course-content.ts';
import { courseChoiceTexts } from '#data/courses/course-choices.ts';
import type { Course } from '#domain/courses/course.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { coursePath } from '#ui/course-path.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { copyCoursePath, editCoursePath, newSessionPath } from '../hr-path.ts';
import { CourseCard } from '../overview/CourseCard.tsx';
import { useOverview, type CourseLines } from '../overview/use-overview.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { WithCourse } from '../parts/WithCourse.tsx';
import { FiguresCard } from './FiguresCard.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    margin: 0,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** `#/hr/kurser/<slug>`: one course, its sessions, and how many want it. */
export const HrCoursePage = () => (
  <WithCourse>{(course, content) => <HrCourse course={course} content={content} />}</WithCourse>
);

const HrCourse = ({ course, content }: { course: Course; content: CourseContent }) => {
  const words = useTexts(hrCoursesTexts);
  const { slug } = course;
  const sessions = content.sessions.filter((session) => session.course === slug);
  const { courses, now } = useOverview({ ...content, courses: [course], sessions });
  const lines = courses[0]!;
  return (
    <HrPage
      danish
      title={lines.course.title}
      lead={lines.course.purpose}
      actions={
        <>
          <Action href={`#${coursePath(slug)}`} icon={<Eye20Regular />}>
            {words.seeAsLeader}
          </Action>
          <Action href={`#${copyCoursePath(slug)}`} icon={<Copy20Regular />}>
            {words.copy}
          </Action>
          <Action href={`#${editCoursePath(slug)}`} icon={<Edit20Regular />}>
            {words.edit}
          </Action>
          <Action look="primary" href={`#${newSessionPath(slug)}`} icon={<Add20Regular />}>
            {words.newSession}
          </Action>
        </>
      }
    >
      <CourseFacts lines={lines} />
      <CourseCard lines={lines} now={now} onOwnPage />
      <FiguresCard course={slug} />
    </HrPage>
  );
};

const CourseFacts = ({ lines: { course, interested } }: { lines: CourseLines }) => {
  const words = useTexts(hrCoursesTexts);
  const choices = useTexts(courseChoiceTexts);
  const styles = useStyles();
  const type = useType();
  const facts: readonly (readonly [string, string])[] = [
    [words.stage, choices.stages[course.stage]],
    [words.format, choices.formats[course.format]],
    [words.targetGroups, course.targetGroups.map((group) => choices.targetGroups[group]).join(', ')],
    [words.interest, interested > 0 ? words.interested(interested) : words.nobodyInterested],
    [words.strategy, course.strategyTheme],
    [words.coaching, course.supplement],
  ];
  return (
    <Card>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt className={mergeClasses(type.caption1, type.tertiary)}>{label}</dt>
              <dd className={mergeClasses(type.body1, styles.value)}>{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
};

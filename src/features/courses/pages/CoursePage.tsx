import { mergeClasses } from '@fluentui/react-components';
import { BookQuestionMark24Regular } from '@fluentui/react-icons';
import { useParams, useSearch } from 'wouter';
import type { Course } from '#domain/courses/course.ts';
import { useTexts } from '#i18n/texts.ts';
import { AboutTopics } from '#ui/AboutTopics.tsx';
import { Action } from '#ui/Action.tsx';
import { useArrival } from '#ui/arrival.ts';
import { useDocumentTitle } from '#ui/document-title.ts';
import { useLayout } from '#ui/layout.ts';
import { PageBar } from '#ui/PageBar.tsx';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { linesOf } from '#domain/shared/lines-of.ts';
import { AskCard } from '../components/course/AskCard.tsx';
import { CourseHeader } from '../components/course/CourseHeader.tsx';
import { CourseSessions } from '../components/course/CourseSessions.tsx';
import { CoachingCard, DescriptionCard } from '../components/course/DescriptionCard.tsx';
import { TopicsCard } from '../components/course/TopicsCard.tsx';
import { coursesPath } from '#ui/course-path.ts';
import { coursesTexts } from '../courses-texts.ts';
import { useNewestCourses } from '../use-courses.ts';
import { useCoursePageStyles } from './CoursePage.styles.ts';

/** `#/kurser/<slug>`, from a committee's channel with `?udvalg=<key>`. */
export const CoursePage = () => {
  const { slug } = useParams<{ slug: string }>();
  const { courses, committees } = useNewestCourses();
  const named = new URLSearchParams(useSearch()).get('udvalg') ?? '';
  const committee = committees.some(({ key, active }) => active && key === named) ? named : '';
  const course = courses.find((candidate) => candidate.slug === slug);
  return course ? <CourseShown key={slug} course={course} committee={committee} /> : <CourseGone />;
};

const CourseShown = ({ course, committee }: { course: Course; committee: string }) => {
  const words = useTexts(coursesTexts);
  const layout = useLayout();
  const styles = useCoursePageStyles();
  const heading = useArrival(course.slug);
  useDocumentTitle(course.title);
  return (
    <>
      <PageBar trail={[{ label: words.courses, path: coursesPath }]} current={course.title} />
      <div className={mergeClasses(layout.wrap, layout.page, layout.stack, layout.gapXXL)}>
        <CourseHeader course={course} headingRef={heading} />
        <div className={styles.grid}>
          <div className={styles.column}>
            <CourseSessions course={course} committee={committee} />
          </div>
          <div className={styles.column}>
            <DescriptionCard course={course} />
            <CoachingCard course={course} />
            <TopicsCard course={course} />
            <AboutTopics topics={linesOf(course.topics)} besides="courses" />
            <AskCard course={course} />
          </div>
        </div>
      </div>
    </>
  );
};

const CourseGone = () => {
  const words = useTexts(coursesTexts);
  return (
    <SimplePage title={words.courseGone} above={[{ label: words.courses, path: coursesPath }]}>
      <EmptyState
        icon={<BookQuestionMark24Regular />}
        title={words.allCourses}
        lead={words.courseGoneLead}
        actions={
          <Action look="primary" href={`#${coursesPath}`}>
            {words.allCourses}
          </Action>
        }
      />
    </SimplePage>
  );
};

import { Add20Regular, CalendarLtr24Regular, Delete20Regular } from '@fluentui/react-icons';
import { useNewestCourseContent } from '#data/courses/use-course-data.ts';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { newCoursePath, upkeepPath } from '../hr-path.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { CourseCard } from './CourseCard.tsx';
import { ToDoCard } from './ToDoCard.tsx';
import { useOverview } from './use-overview.ts';

/** `#/hr/kurser`: all courses and sessions, how they stand, and what waits for HR. */
export const OverviewPage = () => {
  const words = useTexts(hrCoursesTexts);
  const content = useNewestCourseContent();
  return (
    <HrPage
      title={words.title}
      lead={words.lead}
      above={null}
      actions={
        <>
          <Action href={`#${upkeepPath}`} icon={<Delete20Regular />}>
            {words.upkeep}
          </Action>
          <Action look="primary" href={`#${newCoursePath}`} icon={<Add20Regular />}>
            {words.newCourse}
          </Action>
        </>
      }
    >
      <Loaded asked={content}>{(courses) => <Courses content={courses} />}</Loaded>
    </HrPage>
  );
};

const Courses = ({ content }: { content: CourseContent }) => {
  const words = useTexts(hrCoursesTexts);
  const overview = useOverview(content);
  if (overview.courses.length === 0)
    return <EmptyState icon={<CalendarLtr24Regular />} title={words.noCourses} lead={words.noCoursesLead} />;
  return (
    <>
      {overview.unreadable > 0 && <MessageNote tone="warning">{words.unreadable(overview.unreadable)}</MessageNote>}
      {overview.signUpsFailed && <SectionError part={words.signUpsPart} retry={overview.readSignUpsAgain} />}
      {!overview.signUpsFailed && <ToDoCard overview={overview} />}
      {overview.courses.map((lines) => (
        <CourseCard key={lines.course.id} lines={lines} now={overview.now} />
      ))}
    </>
  );
};

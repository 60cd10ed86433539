import { People24Regular } from '@fluentui/react-icons';
import type { Attendance } from '#data/courses/attendance.ts';
import { useAttendance } from '#data/courses/use-hr-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { hrCoursePath, hrSessionPath } from '../hr-path.ts';
import { HrPage } from '../parts/HrPage.tsx';
import { Loaded, together } from '../parts/Loaded.tsx';
import type { Desk } from '../session/desk.ts';
import { hrSessionTexts } from '../session/hr-session-texts.ts';
import { useDesk } from '../session/use-desk.ts';
import { WithSession, type FoundSession } from '../session/WithSession.tsx';
import { useSessionCrumb, useSessionName } from '../use-session-name.ts';
import { AttendanceList } from './AttendanceList.tsx';

/** `#/hr/kurser/<slug>/<id>/fremmoede`: who came, ticked on the day, on a phone in the doorway. */
export const AttendancePage = () => <WithSession>{(found) => <AttendanceOf {...found} />}</WithSession>;

const AttendanceOf = ({ found, content }: FoundSession) => {
  const words = useTexts(hrSessionTexts);
  const { course, session } = found;
  const desk = useDesk(found, content);
  const ticks = useAttendance(session.id);
  const name = useSessionName()(session);
  return (
    <HrPage
      title={words.attendanceTitle}
      lead={`${course.title} · ${name}`}
      above={[
        { label: course.title, path: hrCoursePath(course.slug) },
        { label: useSessionCrumb()(session), path: hrSessionPath(course.slug, session.id) },
      ]}
    >
      <Loaded asked={together<{ desk: Desk; ticks: ReadonlyMap<string, Attendance> }>({ desk, ticks })}>
        {(ready) =>
          ready.desk.state.entries.length === 0 ? (
            <EmptyState icon={<People24Regular />} title={words.nobodyToTick} lead={words.nobodyToTickLead} />
          ) : (
            <AttendanceList {...ready} />
          )
        }
      </Loaded>
    </HrPage>
  );
};

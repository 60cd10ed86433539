import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Search24Regular } from '@fluentui/react-icons';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { hrCoursesPath } from '../hr-path.ts';
import { HrPage } from './HrPage.tsx';

/** In place of a course or a session that is not there. */
export const GonePage = ({ what }: { what: 'course' | 'session' }) => {
  const words = useTexts(hrCoursesTexts);
  const title = what === 'course' ? words.courseGone : words.sessionGone;
  return (
    <HrPage title={title}>
      <EmptyState
        icon={<Search24Regular />}
        title={words.title}
        lead={words.goneLead}
        actions={
          <Action look="primary" href={`#${hrCoursesPath}`}>
            {words.toCourses}
          </Action>
        }
      />
    </HrPage>
  );
};

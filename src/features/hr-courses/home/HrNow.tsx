import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Alert24Regular, Call16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { useTexts } from '#i18n/texts.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { hrCoursesPath, hrSessionPath } from '../hr-path.ts';
import { useSessionLines, type SessionLine } from '../overview/use-session-lines.ts';

const useStyles = makeStyles({
  now: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, width: '100%' },
  words: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
});

/** *Lige nu* for HR: who got a seat and has not been told, and whether a mail would come too late. */
export const HrNow = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { data } = useCourseContent();
  return data ? <Untold content={data} otherwise={otherwise} /> : otherwise;
};

const Untold = ({ content, otherwise }: { content: CourseContent; otherwise: ReactNode }) => {
  const words = useTexts(hrCoursesTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { lineOf } = useSessionLines(content.sessions);
  const untold = content.sessions.map(lineOf).filter(({ toDo }) => toDo.call + toDo.tell > 0);
  if (untold.length === 0) return otherwise;
  const sum = (count: (line: SessionLine) => number) => untold.reduce((total, line) => total + count(line), 0);
  const calls = sum(({ toDo }) => toDo.call);
  const [only] = untold;
  const path = untold.length === 1 && only ? hrSessionPath(only.session.course, only.session.id) : hrCoursesPath;
  return (
    <>
      <div className={styles.now}>
        <Tile>
          <Alert24Regular />
        </Tile>
        <div className={styles.words}>
          <p className={mergeClasses(type.body1Strong, layout.row)}>
            {words.tellThem(sum(({ toDo }) => toDo.call + toDo.tell))}
            {calls > 0 && (
              <Badge appearance="tint" color="danger" icon={<Call16Regular />}>
                {words.ring}
              </Badge>
            )}
          </p>
          <p className={type.secondary}>{calls > 0 ? words.callThem(calls) : words.lead}</p>
        </div>
        <TextLink href={`#${path}`}>{words.toCourses}</TextLink>
      </div>
      {otherwise}
    </>
  );
};

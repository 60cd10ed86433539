import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call16Regular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { auditPath, hrSessionPath, upkeepPath } from '../hr-path.ts';
import { useSessionName } from '../use-session-name.ts';
import { hasToDo, type SessionToDo } from './session-to-do.ts';
import { ToDoWords } from './ToDoWords.tsx';
import type { CourseLines, Overview } from './use-overview.ts';
import type { SessionLine } from './use-session-lines.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopWidth: 0 },
  },
  done: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  sign: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

type ToDoCardProps = { readonly overview: Pick<Overview, 'courses' | 'due' | 'dueRows' | 'isChecking'> };

/** What waits for HR, the most urgent first; that nothing does is said too. */
export const ToDoCard = ({ overview }: ToDoCardProps) => {
  const words = useTexts(hrCoursesTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const waiting = overview.courses
    .flatMap((lines) => lines.coming.map((line) => ({ lines, line })))
    .filter(({ line }) => hasToDo(line.toDo))
    .toSorted((one, other) => patience(one.line.toDo) - patience(other.line.toDo));
  const upkeep = [
    overview.due > 0 && words.due(overview.due),
    overview.dueRows > 0 && words.dueRows(overview.dueRows),
  ].filter((said) => said !== false);
  const isEmpty = waiting.length + upkeep.length === 0;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby="hr-to-do">
      <h2 id="hr-to-do" className={type.subtitle2}>
        {words.toDo}
      </h2>
      {isEmpty && overview.isChecking && <Skeleton width="40%" />}
      {isEmpty && !overview.isChecking && (
        <p className={mergeClasses(type.body1, styles.done)}>
          <CheckmarkCircle20Regular aria-hidden="true" className={styles.sign} />
          {words.nothingToDo}
        </p>
      )}
      {!isEmpty && (
        <ul className={layout.plainList}>
          {waiting.map(({ lines, line }) => (
            <li key={line.session.id} className={styles.row}>
              <WaitingSession lines={lines} line={line} />
            </li>
          ))}
          {upkeep.map((said) => (
            <li key={said} className={styles.row}>
              <TextLink alone href={`#${upkeepPath}`}>
                {said}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

/** How long a session can wait: calls cannot, a row that cannot be read can, and too many on the session longest. */
const patience = ({ call, markHeld, openIt, tell, malformed }: SessionToDo): number =>
  [call > 0, markHeld, openIt, tell > 0, malformed > 0, true].indexOf(true);

const WaitingSession = ({ lines: { course }, line: { session, toDo } }: { lines: CourseLines; line: SessionLine }) => {
  const words = useTexts(hrCoursesTexts);
  const layout = useLayout();
  const type = useType();
  const name = useSessionName();
  const onlyMalformed = toDo.malformed > 0 && !toDo.call && !toDo.tell && !toDo.markHeld;
  const path = (onlyMalformed ? auditPath : hrSessionPath)(course.slug, session.id);
  return (
    <>
      <div className={mergeClasses(layout.stack, type.breaking)}>
        <TextLink alone href={`#${path}`}>
          <bdi {...contentLanguage}>{course.title}</bdi>
        </TextLink>
        <span className={mergeClasses(type.caption1, type.tertiary)}>{name(session)}</span>
      </div>
      <div className={layout.row}>
        {toDo.call > 0 && (
          <Badge appearance="tint" color="danger" icon={<Call16Regular />}>
            {words.ring}
          </Badge>
        )}
        <span className={type.body1}>
          <ToDoWords toDo={toDo} />
        </span>
      </div>
    </>
  );
};

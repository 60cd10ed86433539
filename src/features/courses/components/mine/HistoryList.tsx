import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MalformedRow, SignUpRow } from '#data/courses/ledger-rows.ts';
import { timeOf } from '#domain/courses/session-time.ts';
import { ownHistory, type HistoryRow } from '#domain/courses/own-history.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import { capitalised } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { momentAt } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { useCourses } from '#features/courses/use-courses.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalS,
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { flex: '1 1 18em' },
});

type HistoryListProps = {
  readonly rows: readonly SignUpRow[];
  readonly malformed: readonly MalformedRow[];
  readonly now: number;
};

const rowsAtATime = 50;

/** Every row in one's own name, also those that count for nothing, so that a row written by somebody else is seen. */
export const HistoryList = ({ rows, malformed, now }: HistoryListProps) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  const layout = useLayout();
  const [limit, setLimit] = useState(rowsAtATime);
  const { sessions } = useCourses();
  const history = ownHistory(rows, (id) => {
    const session = sessions.find((candidate) => candidate.id === id);
    return session && seatSessionOf(session);
  });
  if (history.length + malformed.length === 0) return <p className={type.body1}>{words.noHistory}</p>;
  return (
    <>
      <ul className={layout.plainList}>
        {malformed.map(({ id, created }) => (
          <Row key={`malformed-${id}`} created={created} now={now} title={`#${id}`} note={words.malformedRow} />
        ))}
        {history.slice(0, limit).map((row) => (
          <HistoryRowShown key={row.row.id} row={row} now={now} />
        ))}
      </ul>
      {history.length > limit && (
        <Action onClick={() => setLimit(limit + rowsAtATime)}>{words.showMore(history.length - limit)}</Action>
      )}
    </>
  );
};

const HistoryRowShown = ({ row: { row, note }, now }: { row: HistoryRow; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const { courses, sessions } = useCourses();
  const session = sessions.find(({ id }) => id === row.sessionId);
  const course = courses.find(({ slug }) => slug === session?.course);
  const place = [course?.title, session && whenOf(timeOf(session), { now, language, words })].filter((part) => part);
  return (
    <Row
      created={row.created}
      now={now}
      title={`${words.kinds[row.kind]}, ${words.part[row.part].toLowerCase()}`}
      about={place.join(' · ')}
      note={note === 'inTime' ? '' : words.notes[note]}
    />
  );
};

type RowProps = {
  readonly created: string;
  readonly now: number;
  readonly title: string;
  readonly about?: string;
  readonly note: string;
};

const Row = ({ created, now, title, about = '', note }: RowProps) => {
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const language = useLanguage();
  return (
    <li className={mergeClasses(styles.item, type.breaking)}>
      <div className={mergeClasses(layout.stack, styles.words)}>
        <p className={type.body1Strong}>{title}</p>
        {about !== '' && <p className={mergeClasses(type.body1, type.tabular)}>{about}</p>}
        {note !== '' && <p className={mergeClasses(type.body1, type.secondary)}>{note}</p>}
      </div>
      <p className={mergeClasses(type.body1, type.secondary, type.tabular)}>
        {capitalised(momentAt(created, now, language))}
      </p>
    </li>
  );
};

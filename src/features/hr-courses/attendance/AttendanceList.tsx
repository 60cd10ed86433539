import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, Circle24Regular, DismissCircle24Regular } from '@fluentui/react-icons';
import type { Attendance } from '#data/courses/attendance.ts';
import { attendanceRows, nextAttendance } from '#domain/courses/attendance.ts';
import { useTexts } from '#i18n/texts.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useType } from '#ui/type.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Desk } from '../session/desk.ts';
import { hrSessionTexts } from '../session/hr-session-texts.ts';
import { useTicking } from './use-ticking.ts';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tick: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '52px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
    ...insetFocusRing(),
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  present: { color: tokens.colorStatusSuccessForeground1 },
  icon: { flexShrink: 0 },
});

type AttendanceListProps = { readonly desk: Desk; readonly ticks: ReadonlyMap<string, Attendance> };

/** Everybody with a seat, one large button each; then those who might come without one. */
export const AttendanceList = ({ desk, ticks: read }: AttendanceListProps) => {
  const words = useTexts(hrSessionTexts);
  const { ticks, set, failed } = useTicking(desk.session.id, read);
  const rows = attendanceRows(desk.state.entries, ticks);
  const known = new Set(rows.map(({ person }) => person));
  const others = [...new Set(desk.state.entries.map(({ person }) => person))].filter((person) => !known.has(person));
  const byName = (one: { person: string }, other: { person: string }) =>
    desk.names.nameOf(one.person).localeCompare(desk.names.nameOf(other.person), 'da', { numeric: true });
  const came = rows.filter(({ attendance }) => attendance === 'present').length;
  const list = (entries: readonly { person: string; attendance: Attendance }[]) => (
    <Ticks entries={entries.toSorted(byName)} nameOf={desk.names.nameOf} onTick={(...tick) => void set(...tick)} />
  );
  return (
    <>
      <SectionCard title={words.cameOf(came, rows.length)} lead={words.attendanceLead}>
        {() => (
          <>
            <div role="status">
              {failed !== undefined && (
                <MessageNote tone="error">{words.tickFailed(desk.names.nameOf(failed))}</MessageNote>
              )}
            </div>
            {list(rows)}
          </>
        )}
      </SectionCard>
      {others.length > 0 && (
        <SectionCard title={words.withoutSeat} lead={words.withoutSeatLead}>
          {() => list(others.map((person) => ({ person, attendance: ticks.get(person) ?? 'unknown' })))}
        </SectionCard>
      )}
    </>
  );
};

type TicksProps = {
  readonly entries: readonly { readonly person: string; readonly attendance: Attendance }[];
  readonly nameOf: (person: string) => string;
  readonly onTick: (person: string, attendance: Attendance) => void;
};

const Ticks = ({ entries, nameOf, onTick }: TicksProps) => {
  const words = useTexts(hrSessionTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const said = { present: words.came, absent: words.cameNot, unknown: words.unknown };
  return (
    <ul className={layout.plainList}>
      {entries.map(({ person, attendance }) => (
        <li key={person} className={styles.row}>
          <button type="button" className={styles.tick} onClick={() => onTick(person, nextAttendance(attendance))}>
            <AttendanceIcon attendance={attendance} />
            <span className={mergeClasses(type.body1Strong, styles.name)}>{nameOf(person)}</span>
            <span className={mergeClasses(type.body1, attendance === 'present' ? styles.present : type.secondary)}>
              {said[attendance]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

const AttendanceIcon = ({ attendance }: { attendance: Attendance }) => {
  const styles = useStyles();
  if (attendance === 'present')
    return <CheckmarkCircle24Filled aria-hidden="true" className={mergeClasses(styles.icon, styles.present)} />;
  if (attendance === 'absent') return <DismissCircle24Regular aria-hidden="true" className={styles.icon} />;
  return <Circle24Regular aria-hidden="true" className={styles.icon} />;
};

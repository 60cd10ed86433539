import type { DataSource } from '#data/data-source.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';
import { newestWords, withoutRepeats } from '#domain/shared/ledger-words.ts';
import { courseAttendance } from '#lists/course-attendance.list.ts';
import { participantNotices } from '#lists/participant-notices.list.ts';
import type { ItemOf, NewItemOf } from '#lists/define-list.ts';

export type Attendance = ItemOf<typeof courseAttendance>['kind'];

/** A row of ours with its person as everywhere in the app: the site user id, as text. */
type OfPerson<Row> = Omit<Row, 'title' | 'person'> & { readonly person: string };

export type AttendanceTick = OfPerson<NewItemOf<typeof courseAttendance>>;
export type ParticipantNotice = OfPerson<ItemOf<typeof participantNotices>>;
export type NoticeTick = OfPerson<NewItemOf<typeof participantNotices>>;

const attendance = ledger(courseAttendance, { foundBy: 'sessionId' });
const notices = ledger(participantNotices, { foundBy: 'sessionId' });

/** Who came, by site user id. The last tick on a person counts, whoever of HR made it. */
export async function readAttendance(source: DataSource, sessionId: number): Promise<ReadonlyMap<string, Attendance>> {
  const { rows } = await readLedger(source, attendance.of({ sessionId }));
  return new Map([...newestWords(rows, ({ person }) => String(person))].map(([person, { kind }]) => [person, kind]));
}

/** Whom HR has told what, oldest first; `takenBack` undoes the ticks before it on the same sign-up. */
export const readNotices = (source: DataSource, sessionId: number): Promise<readonly ParticipantNotice[]> =>
  noticesIn(source, notices.of({ sessionId }));

/** The same of every session, for HR's overview: one question instead of one for each session. */
export const readAllNotices = (source: DataSource): Promise<readonly ParticipantNotice[]> =>
  noticesIn(source, notices.all);

async function noticesIn(source: DataSource, asked: typeof notices.all): Promise<readonly ParticipantNotice[]> {
  const { rows } = await readLedger(source, asked);
  return withoutRepeats(rows).map((row) => ({ ...row, person: String(row.person) }));
}

export const tickAttendance = (source: DataSource, tick: AttendanceTick): Promise<unknown> =>
  attendance.append(source, { ...tick, person: Number(tick.person) });

export const tickNotice = (source: DataSource, tick: NoticeTick): Promise<unknown> =>
  notices.append(source, { ...tick, person: Number(tick.person) });

import { courseAttendance } from '#lists/course-attendance.list.ts';
import { participantNotices } from '#lists/participant-notices.list.ts';
import type { ItemOf, NewItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readRows, selectOf } from '#data/list-client.ts';
import { appendRow } from '#data/rows/append-row.ts';
import { pageById } from '#data/rows/page-by-id.ts';
import { rowsOfSession } from '#data/rows/rows-of-session.ts';
import { withoutRepeats } from '#data/rows/without-repeats.ts';

export type Attendance = ItemOf<typeof courseAttendance>['kind'];

/** A row of ours with its person as everywhere in the app: the site user id, as text. */
type OfPerson<Row> = Omit<Row, 'title' | 'person'> & { readonly person: string };

export type AttendanceTick = OfPerson<NewItemOf<typeof courseAttendance>>;
export type ParticipantNotice = OfPerson<ItemOf<typeof participantNotices>>;
export type NoticeTick = OfPerson<NewItemOf<typeof participantNotices>>;

/** Who came, by site user id. The last tick on a person counts, whoever of HR made it. */
export async function readAttendance(source: DataSource, sessionId: number): Promise<ReadonlyMap<string, Attendance>> {
  const { items } = await rowsOfSession(source, courseAttendance, sessionId);
  return new Map(withoutRepeats(items).map(({ person, kind }) => [String(person), kind]));
}

/** Whom HR has told what, oldest first; `takenBack` undoes the ticks before it on the same sign-up. */
export async function readNotices(source: DataSource, sessionId: number): Promise<readonly ParticipantNotice[]> {
  const { items } = await rowsOfSession(source, participantNotices, sessionId);
  return withoutRepeats(items).map((row) => ({ ...row, person: String(row.person) }));
}

/** The same of every session, for HR's overview: one question instead of one for each session. */
export async function readAllNotices({ sp, siteUrl, ask }: DataSource): Promise<readonly ParticipantNotice[]> {
  const wires = await ask(() => pageById(sp, siteUrl, participantNotices, selectOf(participantNotices)));
  const { items } = readRows(participantNotices, wires);
  return withoutRepeats(items).map((row) => ({ ...row, person: String(row.person) }));
}

export const tickAttendance = async (source: DataSource, tick: AttendanceTick): Promise<void> => {
  const isThere = async () =>
    (await rowsOfSession(source, courseAttendance, tick.sessionId)).items.some(isSameRequest(tick));
  await appendRow(source, courseAttendance, { title: '', ...tick, person: Number(tick.person) }, isThere);
};

export const tickNotice = async (source: DataSource, tick: NoticeTick): Promise<void> => {
  const isThere = async () =>
    (await rowsOfSession(source, participantNotices, tick.sessionId)).items.some(isSameRequest(tick));
  await appendRow(source, participantNotices, { title: '', ...tick, person: Number(tick.person) }, isThere);
};

type WithRequest = { readonly requestId: string };

const isSameRequest =
  ({ requestId }: WithRequest) =>
  (row: WithRequest): boolean =>
    row.requestId === requestId;

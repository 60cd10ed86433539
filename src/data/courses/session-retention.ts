import { courseAttendance } from '#lists/course-attendance.list.ts';
import type { ItemOf, NewItemOf } from '#lists/define-list.ts';
import { participantNotices } from '#lists/participant-notices.list.ts';
import { seatRulingNotes } from '#lists/seat-ruling-notes.list.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { sessionFigures } from '#lists/session-figures.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readRows, wholeList } from '#data/list-client.ts';
import { appendRow } from '#data/rows/append-row.ts';
import { recycleRows } from '#data/rows/recycle-rows.ts';
import { readScope } from '#data/rows/scoped-rows.ts';

export type SessionFigures = ItemOf<typeof sessionFigures>;
export type NewSessionFigures = NewItemOf<typeof sessionFigures>;

/** What is about people on a session. The rulings go before what they rule on, and all go together. */
const aboutPeople = [seatRulingNotes, participantNotices, courseAttendance, seatRulings, signUpLedger] as const;

export async function readFigures({ sp, siteUrl, send }: DataSource): Promise<readonly SessionFigures[]> {
  return readRows(sessionFigures, await send(() => wholeList(sp, siteUrl, sessionFigures))).items;
}

/**
 * Writes a session's counts, then recycles every row about people on it. Cut off in the middle it can be done again:
 * the counts are those that were written first, from the whole ledger.
 */
export async function recycleSession(source: DataSource, figures: NewSessionFigures): Promise<void> {
  await keepFigures(source, figures);
  for (const list of aboutPeople) {
    await recycleRows(source, list, await idsOf(source, list, figures.sessionId));
  }
}

async function keepFigures(source: DataSource, figures: NewSessionFigures): Promise<void> {
  const isThere = async () => (await readFigures(source)).some(({ sessionId }) => sessionId === figures.sessionId);
  if (!(await isThere())) await appendRow(source, sessionFigures, figures, isThere);
}

type PeopleList = (typeof aboutPeople)[number];

/** Every row of the session, also one that cannot be read. */
async function idsOf(source: DataSource, list: PeopleList, sessionId: number): Promise<number[]> {
  const scope = { column: 'sessionId', equals: sessionId };
  const rows = await readScope(source, { list, select: ['Id', list.columns.sessionId.property], scope });
  return rows.map((row) => Number(row['Id']));
}

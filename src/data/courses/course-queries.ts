import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { DataSource } from '#data/data-source.ts';
import { contentTimes } from '#data/queries.ts';
import { readAllNotices, readAttendance, readNotices } from './attendance.ts';
import { readCourseContent } from './course-content.ts';
import { readInterest } from './interest-rows.ts';
import { loadLedger } from './ledger-loader.ts';
import { readRulingNotes } from './rulings.ts';
import { readFigures } from './session-figures.ts';
import { readOwnRows, type SessionLedger } from './session-ledgers.ts';

const seconds = 1000;
const minutes = 60 * seconds;

/** Courses, sessions and committees. With the key `courses` they may be kept on the device (`src/app/content-cache.ts`). */
export const courseContentQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['courses'],
    queryFn: () => source.send(() => readCourseContent(source.sp, source.siteUrl)),
    ...contentTimes,
  });

/** A session's ledger in memory. `provisionalRow` is the own row just written, until a second read agrees on all before it. */
export type LedgerInMemory = SessionLedger & { readonly provisionalRow?: number };

const ledgerKey = (sessionId: number) => ['sessionLedger', sessionId] as const;
const askAgainMs = 2 * seconds;

/** Who may sit and wait on one session. Never kept on the device; asked for again while the own standing is provisional. */
export const sessionLedgerQuery = (source: DataSource, sessionId: number) =>
  queryOptions({
    queryKey: ledgerKey(sessionId),
    queryFn: async ({ client, queryKey }): Promise<LedgerInMemory> => {
      const before = client.getQueryData<LedgerInMemory>(queryKey);
      const now = await loadLedger(source, sessionId);
      return before && isStillProvisional(before, now) ? { ...now, provisionalRow: before.provisionalRow } : now;
    },
    staleTime: 15 * seconds,
    refetchInterval: ({ state }) => (state.data?.provisionalRow === undefined ? false : askAgainMs),
  });

/** Puts what was read right after a write in memory: it holds once the next read agrees. */
export const rememberWritten = (queries: QueryClient, ledger: SessionLedger, ownRow: number): void =>
  void queries.setQueryData<LedgerInMemory>(ledgerKey(ledger.sessionId), { ...ledger, provisionalRow: ownRow });

/** Two reads agree when they show the same rows up to the own one, and the same rulings: what comes later changes no place. */
function isStillProvisional(before: LedgerInMemory, now: SessionLedger): boolean {
  const own = before.provisionalRow;
  if (own === undefined) return false;
  const decisive = ({ rows, rulings }: SessionLedger): string =>
    JSON.stringify([rows.map(({ id }) => id).filter((id) => id <= own), rulings.map(({ id }) => id)]);
  return decisive(before) !== decisive(now);
}

/** Every row in the person's own name. It reads the whole ledger, so it is asked for only on *Historik*. */
export const ownRowsQuery = (source: DataSource, person: string) =>
  queryOptions({
    queryKey: ['ownSignUpRows', person],
    queryFn: () => readOwnRows(source, person),
    staleTime: 0,
  });

/** The person's own expressions of interest; for HR everybody's, of which only counts are shown. */
export const interestQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['interest'], queryFn: () => readInterest(source), staleTime: minutes });

/** The next four are HR's: nobody else is let in, and they live in memory only. */
export const rulingNotesQuery = (source: DataSource, sessionId: number) =>
  queryOptions({ queryKey: ['rulingNotes', sessionId], queryFn: () => readRulingNotes(source, sessionId) });

export const attendanceQuery = (source: DataSource, sessionId: number) =>
  queryOptions({ queryKey: ['attendance', sessionId], queryFn: () => readAttendance(source, sessionId) });

export const noticesQuery = (source: DataSource, sessionId: number) =>
  queryOptions({ queryKey: ['notices', sessionId], queryFn: () => readNotices(source, sessionId) });

export const allNoticesQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['notices', 'all'], queryFn: () => readAllNotices(source) });

/** Counts of sessions whose sign-ups are gone. */
export const figuresQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['sessionFigures'], queryFn: () => readFigures(source), staleTime: 5 * minutes });

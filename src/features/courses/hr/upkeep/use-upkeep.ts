import type { CourseContent } from '#data/courses/course-content.ts';
import type { DatedRow } from '#data/courses/interest-retention.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useSessionLedgers } from '#data/courses/use-course-data.ts';
import { monthsKept, monthsOfInterest, useFigures, useInterestDates } from '#data/courses/use-hr-course-data.ts';
import { auditLedger, isClean, type AuditReport } from '#domain/courses/ledger-audit.ts';
import { dueRows, dueSessions } from '#domain/courses/ledger-retention.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { dayOf } from '#kernel/plain-date.ts';
import type { Asked } from '../parts/Loaded.tsx';
import { rowsIn } from '../rows-in.ts';

export type DueSession = { readonly session: CourseSession; readonly ledger: SessionLedger; readonly rows: number };
export type OddSession = { readonly session: CourseSession; readonly report: AuditReport };

export type Upkeep = {
  readonly due: readonly DueSession[];
  /** Expressions of interest that are older than they may be. */
  readonly dueInterest: readonly DatedRow[];
  /** Sessions with rows that stand out, beyond a repeat, which is normal. */
  readonly odd: readonly OddSession[];
};

/**
 * What HR clears up: sessions whose sign-ups are older than they may be, and rows that stand out. A session whose counts
 * are kept but whose rows are still there was cut off, and is due until it is done.
 */
export function useUpkeep({ sessions }: CourseContent): Asked<Upkeep> {
  const now = useServerClock()();
  const figures = useFigures();
  const interest = useInterestDates();
  const ledgers = useSessionLedgers(sessions.map(({ id }) => id));
  const failed = ledgers.filter(({ isError, data }) => isError && !data);
  const asked = {
    error: figures.error ?? interest.error ?? failed[0]?.error ?? null,
    refetch: () => Promise.all([figures, interest, ...failed].map((each) => each.refetch())),
  };
  if (!figures.data || !interest.data || ledgers.some(({ data }) => data === undefined))
    return { ...asked, data: undefined };
  const known = sessions.map((session, at) => ({ session, ledger: ledgers[at]!.data! }));
  const due = new Set(dueSessions(sessions, monthsKept, dayOf(now)));
  return {
    ...asked,
    data: {
      due: known
        .filter(({ session }) => due.has(session))
        .map((each) => ({ ...each, rows: rowsIn(each.ledger) }))
        .filter(({ rows }) => rows > 0),
      dueInterest: dueRows(interest.data, monthsOfInterest, dayOf(now)),
      odd: known
        .map(({ session, ledger }) => ({
          session,
          report: auditLedger(ledger.rows, ledger.rulings, ledger.malformed.length),
        }))
        .filter(({ report }) => !isClean(report)),
    },
  };
}

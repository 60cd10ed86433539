import { useServerClock } from '#data/clock/use-server-clock.ts';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useSessionLedgers } from '#data/courses/use-course-data.ts';
import { useKeptRows } from '#data/retention/use-retention.ts';
import { auditLedger, isClean, type AuditReport } from '#domain/courses/ledger-audit.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { dayOf } from '#kernel/plain-date.ts';
import type { Asked } from '../parts/Loaded.tsx';
import { dueNow, type DueNow } from './due-now.ts';

export type OddSession = { readonly session: CourseSession; readonly report: AuditReport };

export type Upkeep = {
  readonly due: DueNow;
  /** Sessions with rows that stand out, beyond a repeat, which is normal. */
  readonly odd: readonly OddSession[];
};

/**
 * What HR clears up: rows about people that are older than they may be, and rows that stand out. A session whose counts
 * are kept but whose rows are still there was cut off, and is due until it is done.
 */
export function useUpkeep({ sessions }: CourseContent): Asked<Upkeep> {
  const now = useServerClock()();
  const kept = useKeptRows();
  const ledgers = useSessionLedgers(sessions.map(({ id }) => id));
  const failed = ledgers.filter(({ isError, data }) => isError && !data);
  const asked = {
    error: kept.error ?? failed[0]?.error ?? null,
    refetch: () => Promise.all([kept, ...failed].map((each) => each.refetch())),
  };
  if (!kept.data || ledgers.some(({ data }) => data === undefined)) return { ...asked, data: undefined };
  return {
    ...asked,
    data: {
      due: dueNow(kept.data, sessions, dayOf(now)),
      odd: sessions
        .map((session, at) => {
          const { rows, rulings, malformed } = ledgers[at]!.data!;
          return { session, report: auditLedger(rows, rulings, malformed.length) };
        })
        .filter(({ report }) => !isClean(report)),
    },
  };
}

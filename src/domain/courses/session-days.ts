import type { EventDay } from '#domain/shared/retention/due.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { periodOf, timeOf, type Timed } from './session-time.ts';

/**
 * The day from which a session's rows are kept (docs/laws/privacy-and-retention.md, rule 9): the day it starts; where only
 * quarters are known, the last day of the last one; null while nothing is decided.
 */
export function sessionDay(session: Timed): EventDay {
  const time = timeOf(session);
  return time.kind === 'date' ? dayOf(time.starts) : (periodOf(session)?.to ?? null);
}

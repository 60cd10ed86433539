import { dayOf, type PlainDate } from '#kernel/plain-date.ts';
import { monthsAfter } from './months-after.ts';
import type { Retention, RetentionEvent } from './retention.ts';

/** What retention asks of a list. */
export type KeptList = { readonly key: string; readonly retention?: Retention };

/** A row as retention sees it: also one that cannot be read as what its list holds gets old. */
export type KeptRow = {
  readonly id: number;
  readonly created: string;
  /** The session, plan or year it belongs to; null where it belongs to none. */
  readonly of: string | null;
};

/** The day of the event; null when none is set; `unknown` when what the row belongs to is there but cannot be read. */
export type EventDay = PlainDate | null | 'unknown';

/** What is known: today on the server, and for each event the day of everything that is there. */
export type RetentionFacts = {
  readonly today: PlainDate;
  readonly days: Readonly<Partial<Record<Exclude<RetentionEvent, 'created'>, ReadonlyMap<string, EventDay>>>>;
};

/**
 * The day from which a row is due, null when that cannot be said yet (docs/laws/privacy-and-retention.md, rules 8-10).
 * What it belongs to being gone, or never getting a day, the day on which it was written counts instead.
 */
export function dueFrom({ retention }: KeptList, row: KeptRow, { days }: RetentionFacts): PlainDate | null {
  if (!retention) return null;
  const { months, after } = retention;
  const known = after === 'created' ? new Map<string, EventDay>() : days[after];
  if (!known) return null;
  const day = row.of === null ? undefined : known.get(row.of);
  return day === 'unknown' ? null : monthsAfter(day ?? dayOf(row.created), months);
}

/** Whether a row is to be deleted now: never before the day after its event, however short its time is. */
export function due(list: KeptList, row: KeptRow, facts: RetentionFacts): boolean {
  const from = dueFrom(list, row, facts);
  if (from === null || from > facts.today) return false;
  return list.retention?.after === 'created' || from < facts.today || (list.retention?.months ?? 0) > 0;
}

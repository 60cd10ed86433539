import type { KeptListOfPeople } from '#data/retention/kept-lists.ts';
import type { KeptRows } from '#data/retention/kept-rows.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { dueAlone, dueTogether, type ListRows } from '#domain/shared/retention/due-rows.ts';
import type { RetentionEvent } from '#domain/shared/retention/retention.ts';
import type { PlainDate } from '#kernel/plain-date.ts';

export type DueSession = { readonly session: CourseSession; readonly rows: number };

export type DueNow = {
  readonly sessions: readonly DueSession[];
  /** All else, list by list: rows that are kept one by one or by the year, and rows whose session is gone. */
  readonly others: readonly ListRows<KeptListOfPeople>[];
};

const events: readonly Exclude<RetentionEvent, 'created'>[] = ['sessionStarts', 'planEnds', 'yearEnds'];

/** What HR is to delete today. A session that is not known here, but is there, waits until it is. */
export function dueNow({ lists, days }: KeptRows, sessions: readonly CourseSession[], today: PlainDate): DueNow {
  const facts = { today, days };
  const groups = events.flatMap((event) => dueTogether(lists, event, facts).map((group) => ({ ...group, event })));
  const ofSessions = groups.filter(({ event }) => event === 'sessionStarts');
  const others = groups.filter(({ event, of }) => event !== 'sessionStarts' || !days.sessionStarts?.has(of));
  const alone = [...dueAlone(lists, facts), ...others.flatMap((group) => group.lists)];
  return {
    sessions: sessions.flatMap((session) => {
      const found = ofSessions.find(({ of }) => of === String(session.id));
      return found ? [{ session, rows: found.count }] : [];
    }),
    others: lists
      .map(({ list }) => ({ list, rows: alone.flatMap((each) => (each.list === list ? each.rows : [])) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

export const countOf = (due: readonly ListRows<KeptListOfPeople>[]): number =>
  due.reduce((sum, { rows }) => sum + rows.length, 0);

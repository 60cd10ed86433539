import type { DataSource } from '#data/data-source.ts';
import { readRow, selectOf, type Wire } from '#data/list-client.ts';
import { pageById } from '#data/rows/page-by-id.ts';
import { sessionDay } from '#domain/courses/session-days.ts';
import type { EventDay } from '#domain/shared/retention/due.ts';
import type { RetentionEvent } from '#domain/shared/retention/retention.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import type { ListDefinition } from '#lists/define-list.ts';

export type DatedEvent = Exclude<RetentionEvent, 'created'>;

export type DayOfEach = ReadonlyMap<string, EventDay>;

type EventSource = {
  /** The column of a list that says which session, plan or year a row belongs to. */
  readonly ownerIn: (list: ListDefinition) => string | undefined;
  /** The day of everything that is there, by what rows call it; `named` is what rows name. */
  readonly readDays: (source: DataSource, named: ReadonlySet<string>) => Promise<DayOfEach>;
};

/** One entry for each event that a list is kept by. */
export const eventSources: Readonly<Partial<Record<DatedEvent, EventSource>>> = {
  sessionStarts: {
    ownerIn: ({ columns }) =>
      Object.keys(columns).find((key) => {
        const column = columns[key];
        return column?.kind === 'foreignNumber' && column.to === courseSessions.key;
      }),
    async readDays({ sp, siteUrl, send }) {
      const wires = await send(() => pageById(sp, siteUrl, courseSessions, selectOf(courseSessions)));
      return new Map(wires.map((wire) => [String(wire['Id']), dayOfSession(wire)]));
    },
  },
  planEnds: {
    ownerIn: ({ columns }) => ('caseKey' in columns ? 'caseKey' : undefined),
    // a plan ends by its rulings, which only its own area folds: here its rows wait, and are never taken for due
    readDays: async (_, named) => new Map([...named].map((plan) => [plan, 'unknown'] as const)),
  },
  yearEnds: {
    ownerIn: ({ columns }) => (columns['year']?.kind === 'number' ? 'year' : undefined),
    readDays: async (_, named) => new Map([...named].flatMap((year) => lastDayOf(year) ?? [])),
  },
};

/** What is there and cannot be read is not gone: its rows wait until it can. */
function dayOfSession(wire: Wire): EventDay {
  const session = readRow(courseSessions, wire);
  return session ? sessionDay(session) : 'unknown';
}

/** A number that is no year is nothing that ends. */
function lastDayOf(year: string): [[string, EventDay]] | undefined {
  const day = /^20\d\d$/.test(year) ? plainDate(`${year}-12-31`) : undefined;
  return day && [[year, day]];
}

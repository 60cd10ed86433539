import type { DataSource } from '#data/data-source.ts';
import type { Wire } from '#data/list-client.ts';
import { pageById } from '#data/rows/page-by-id.ts';
import type { KeptRow, RetentionFacts } from '#domain/shared/retention/due.ts';
import type { ListRows } from '#domain/shared/retention/due-rows.ts';
import { readKeptLists, type KeptListOfPeople } from './kept-lists.ts';
import { eventSources, type DatedEvent } from './retention-events.ts';

/** All that decides what is due but the time. */
export type KeptRows = {
  readonly lists: readonly ListRows<KeptListOfPeople>[];
  readonly days: RetentionFacts['days'];
};

/** Reads when each row about people was written and what it belongs to, and nothing of what it says. */
export async function readKeptRows(source: DataSource): Promise<KeptRows> {
  // first the rows: what is made meanwhile is then there for each of them
  const lists = await Promise.all((await readKeptLists()).map((list) => rowsOf(source, list)));
  const days = await Promise.all(
    (Object.keys(eventSources) as DatedEvent[]).map(async (event) => {
      const rows = lists.filter(({ list }) => list.retention.after === event).flatMap((each) => each.rows);
      const named = new Set(rows.flatMap(({ of }) => of ?? []));
      return [event, await eventSources[event]!.readDays(source, named)] as const;
    }),
  );
  return { lists, days: Object.fromEntries(days) };
}

async function rowsOf({ sp, siteUrl, send }: DataSource, list: KeptListOfPeople): Promise<ListRows<KeptListOfPeople>> {
  const owner = list.owner === undefined ? undefined : list.columns[list.owner]?.property;
  const select = ['Id', 'Created', ...(owner === undefined ? [] : [owner])];
  const wires = await send(() => pageById(sp, siteUrl, list, select));
  return { list, rows: wires.map((wire) => keptRow(wire, owner === undefined ? null : wire[owner])) };
}

const keptRow = (wire: Wire, of: unknown): KeptRow => ({
  id: Number(wire['Id']),
  created: String(wire['Created']),
  of: typeof of === 'number' || typeof of === 'string' ? String(of) : null,
});

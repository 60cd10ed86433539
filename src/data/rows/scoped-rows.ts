import type { SPFI } from '@pnp/sp';
import type { DataSource } from '#data/data-source.ts';
import { toDataError } from '#data/errors.ts';
import { inBatch } from '#data/in-batch.ts';
import { listAt, wholePage, type Wire } from '#data/list-client.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { pageById } from './page-by-id.ts';
import { conditionOf, filterOf, sameness, type Condition, type Scope } from './scope.ts';

/** A read of a list that grows. Without a scope it is the whole list, page by page. */
export type ScopedRead = {
  readonly list: ListDefinition;
  readonly select: readonly string[];
  readonly scope?: Scope;
};

/** A batch takes this many reads. */
export const readsInBatch = 20;

/**
 * With more reads at once than this the whole lists are fewer questions: SharePoint counts every question in a batch, and
 * a thousand of them cost more than the few pages in which all rows are.
 */
const manyReads = 80;

/** Reads one scope. One with more rows than the list view threshold is found in the whole list, read page by page. */
export async function readScope(source: DataSource, read: ScopedRead): Promise<readonly Wire[]> {
  const { sp, siteUrl, send } = source;
  const { list, select, scope } = read;
  if (!scope) return send(() => pageById(sp, siteUrl, list, select));
  const condition = conditionOf(siteUrl, list, scope);
  return send(() => rowsWithin(sp, siteUrl, read, condition)).catch((error: unknown) =>
    orWhole(error, read, condition, wholeLists(source)),
  );
}

/** Reads several scopes together, twenty in a batch, and gives the rows of each in the order asked. */
export async function readScopes(source: DataSource, reads: readonly ScopedRead[]): Promise<(readonly Wire[])[]> {
  const { sp, siteUrl, send } = source;
  const whole = wholeLists(source);
  const asked = reads.map((read) => ({
    read,
    condition: read.scope && conditionOf(siteUrl, read.list, read.scope),
  }));
  if (reads.length > manyReads) return Promise.all(asked.map(({ read, condition }) => whole(read, condition)));
  const batches = Array.from({ length: Math.ceil(asked.length / readsInBatch) }, (_, at) =>
    asked.slice(at * readsInBatch, (at + 1) * readsInBatch),
  );
  const answers = batches.map(async (batch) => {
    const settled = await send(() =>
      inBatch(sp, (batched) =>
        batch.map(({ read, condition }) => (condition ? rowsWithin(batched, siteUrl, read, condition) : undefined)),
      ),
    );
    return Promise.all(
      settled.map(async (answer, at) => {
        const { read, condition } = batch[at]!;
        if (answer.status === 'fulfilled' && answer.value) return answer.value;
        return answer.status === 'fulfilled' ? whole(read, condition) : orWhole(answer.reason, read, condition, whole);
      }),
    );
  });
  return (await Promise.all(answers)).flat();
}

const rowsWithin = (sp: SPFI, siteUrl: string, { list, select }: ScopedRead, condition: Condition): Promise<Wire[]> =>
  listAt(sp, siteUrl, list)
    .items.filter(filterOf(condition))
    .select(...select)
    .top(wholePage)<Wire[]>();

type Whole = (read: ScopedRead, condition: Condition | undefined) => Promise<readonly Wire[]>;

async function orWhole(error: unknown, read: ScopedRead, condition: Condition | undefined, whole: Whole) {
  const failure = await toDataError(error);
  if (!/SPQueryThrottled/.test(failure.detail)) throw failure;
  return whole(read, condition);
}

/** Finds rows in whole lists: each is read once and sorted once by each property it is asked by. */
function wholeLists({ sp, siteUrl, send }: DataSource): Whole {
  const lists = new Map<ListDefinition, Promise<readonly Wire[]>>();
  const sorted = new Map<string, Promise<ReadonlyMap<unknown, readonly Wire[]>>>();
  const wholeOf = ({ list, select }: ScopedRead) => {
    const rows = lists.get(list) ?? send(() => pageById(sp, siteUrl, list, select));
    lists.set(list, rows);
    return rows;
  };
  return async (read, condition) => {
    if (!condition) return wholeOf(read);
    const { property, value } = condition;
    const key = `${read.list.key} ${property}`;
    const found = sorted.get(key) ?? wholeOf(read).then((wires) => byValue(wires, property));
    sorted.set(key, found);
    return (await found).get(sameness(value)) ?? [];
  };
}

function byValue(wires: readonly Wire[], property: string): ReadonlyMap<unknown, readonly Wire[]> {
  const found = new Map<unknown, Wire[]>();
  for (const wire of wires) {
    const value = sameness(wire[property]);
    const same = found.get(value);
    if (same) same.push(wire);
    else found.set(value, [wire]);
  }
  return found;
}

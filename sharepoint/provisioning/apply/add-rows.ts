import type { SPFI } from '@pnp/sp';
import { HttpRequestError } from '@pnp/queryable';
import type { ListDefinition, NewItemOf } from '#lists/define-list.ts';
import { wireRow } from '../schema/wire-row.ts';
import { saidBy } from './sharepoint-problem.ts';

const rowsInBatch = 50;

/**
 * Adds the rows whose key the list does not have yet; gives how many. A row that is there stays as it is, so that
 * filling a site again never undoes what people have written.
 */
export async function addMissingRows(
  sp: SPFI,
  webPath: string,
  definition: ListDefinition,
  rows: readonly NewItemOf<ListDefinition>[],
): Promise<number> {
  const key = Object.values(definition.columns).find(({ unique }) => unique)?.internalName;
  if (key === undefined) throw new Error(`${definition.key} has no key column`);
  const address = `${webPath}/${definition.url}`;
  const existing = await keysOf(sp, address, key);
  const missing = rows.map((row) => wireRow(definition, row)).filter((row) => !existing.has(String(row[key])));
  for (let from = 0; from < missing.length; from += rowsInBatch) {
    await addTogether(sp, address, missing.slice(from, from + rowsInBatch));
  }
  return missing.length;
}

async function keysOf(sp: SPFI, address: string, key: string): Promise<Set<string>> {
  const keys = new Set<string>();
  const pages = sp.web.getList(address).items.select('Id', key).top(1000);
  for await (const page of pages) for (const row of page as Record<string, unknown>[]) keys.add(String(row[key]));
  return keys;
}

async function addTogether(sp: SPFI, address: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [batched, execute] = sp.batched({ maxRequests: rowsInBatch });
  const added = rows.map((row) => batched.web.getList(address).items.add(row));
  // Listened to before the batch is sent, but awaited after it: when the batch as a whole fails, its parts never end.
  const outcomes = Promise.allSettled(added);
  await execute();
  for (const outcome of await outcomes) {
    if (outcome.status === 'rejected' && !(await isThereAlready(outcome.reason))) throw outcome.reason;
  }
}

/** Somebody else made the row at the same time: its key is unique, so nothing is lost. */
const isThereAlready = async (error: unknown): Promise<boolean> =>
  error instanceof HttpRequestError && error.status === 500 && /duplicate/i.test(await saidBy(error));

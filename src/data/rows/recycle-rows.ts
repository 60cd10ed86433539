import type { DataSource } from '#data/data-source.ts';
import { toDataError } from '#data/errors.ts';
import { inBatch } from '#data/in-batch.ts';
import { listAt } from '#data/list-client.ts';
import type { ListDefinition } from '#lists/define-list.ts';

const rowsInBatch = 20;

/**
 * Sends rows to the recycle bin, twenty at a time. The oldest go first: cut off in the middle, what is left is still the
 * newest word of each. A row that is gone already is no failure.
 */
export async function recycleRows(
  source: DataSource,
  list: Pick<ListDefinition, 'url'>,
  ids: readonly number[],
): Promise<void> {
  const oldestFirst = ids.toSorted((one, other) => one - other);
  for (let from = 0; from < ids.length; from += rowsInBatch) {
    await recycleBatch(source, list, oldestFirst.slice(from, from + rowsInBatch));
  }
}

async function recycleBatch(
  { sp, siteUrl, send }: DataSource,
  list: Pick<ListDefinition, 'url'>,
  ids: readonly number[],
): Promise<void> {
  const outcomes = await send(() =>
    inBatch(sp, (batched) => ids.map((id) => listAt(batched, siteUrl, list).items.getById(id).recycle())),
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    const error = await toDataError(outcome.reason);
    if (error.kind !== 'notFound') throw error; // a colleague did it at the same time
  }
}

import type { ListDefinition } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { toDataError } from '#data/errors.ts';
import { inBatch } from '#data/in-batch.ts';
import { listAt } from '#data/list-client.ts';

export const rowsInBatch = 20;

/** Sends at most twenty rows to the recycle bin. A row that is gone already is no failure. */
export async function recycleRows(
  { sp, siteUrl, ask }: DataSource,
  list: Pick<ListDefinition, 'url'>,
  ids: readonly number[],
): Promise<void> {
  const outcomes = await ask(() =>
    inBatch(sp, (batched) => ids.map((id) => listAt(batched, siteUrl, list).items.getById(id).recycle())),
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    const error = await toDataError(outcome.reason);
    if (error.kind !== 'notFound') throw error; // a colleague did it at the same time
  }
}

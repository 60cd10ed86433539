import { interest } from '#lists/interest.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { pageById } from '#data/rows/page-by-id.ts';
import { recycleRows, rowsInBatch } from '#data/rows/recycle-rows.ts';

/** A row of interest as retention sees it: also one that cannot be read as an interest gets old. */
export type DatedRow = { readonly id: number; readonly created: string };

export async function readInterestDates({ sp, siteUrl, ask }: DataSource): Promise<readonly DatedRow[]> {
  const wires = await ask(() => pageById(sp, siteUrl, interest, ['Id', 'Created']));
  return wires.map((wire) => ({ id: Number(wire['Id']), created: String(wire['Created']) }));
}

/** The oldest go first: cut off in the middle, what is left is still each person's last word. */
export async function recycleInterest(source: DataSource, rows: readonly DatedRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id).sort((one, other) => one - other);
  for (let from = 0; from < ids.length; from += rowsInBatch) {
    await recycleRows(source, interest, ids.slice(from, from + rowsInBatch));
  }
}

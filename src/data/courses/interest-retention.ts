import { interest } from '#lists/interest.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { pageById } from '#data/rows/page-by-id.ts';
import { recycleRows } from '#data/rows/recycle-rows.ts';

/** A row of interest as retention sees it: also one that cannot be read as an interest gets old. */
export type DatedRow = { readonly id: number; readonly created: string };

export async function readInterestDates({ sp, siteUrl, send }: DataSource): Promise<readonly DatedRow[]> {
  const wires = await send(() => pageById(sp, siteUrl, interest, ['Id', 'Created']));
  return wires.map((wire) => ({ id: Number(wire['Id']), created: String(wire['Created']) }));
}

export const recycleInterest = (source: DataSource, rows: readonly DatedRow[]): Promise<void> =>
  recycleRows(
    source,
    interest,
    rows.map(({ id }) => id),
  );

import type { InterestRow } from '#domain/courses/interest.ts';
import { interest } from '#lists/interest.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readRow, selectOf } from '#data/list-client.ts';
import { appendRow } from '#data/rows/append-row.ts';
import { pageById } from '#data/rows/page-by-id.ts';

export type InterestIntent = Omit<InterestRow, 'id' | 'person'>;

/** The rows that the person may see: their own, and for HR everybody's. Oldest first. */
export async function readInterest({ sp, siteUrl, ask }: DataSource): Promise<readonly InterestRow[]> {
  const wires = await ask(() => pageById(sp, siteUrl, interest, [...selectOf(interest), 'AuthorId']));
  return wires.flatMap((wire) => {
    const row = readRow(interest, wire);
    return row ? [{ ...row, person: String(wire['AuthorId']) }] : [];
  });
}

export async function writeInterest(source: DataSource, intent: InterestIntent): Promise<void> {
  const isThere = async () => (await readInterest(source)).some(({ requestId }) => requestId === intent.requestId);
  await appendRow(source, interest, { title: '', ...intent }, isThere);
}

import type { DataSource } from '#data/data-source.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';
import type { InterestRow } from '#domain/courses/interest.ts';
import { interest } from '#lists/interest.list.ts';

export type InterestIntent = Omit<InterestRow, 'id' | 'person'>;

const words = ledger(interest, { foundBy: 'course' });

/** The rows that the person may see: their own, and for HR everybody's. Oldest first. */
export async function readInterest(source: DataSource): Promise<readonly InterestRow[]> {
  const { rows } = await readLedger(source, words.all);
  return rows.map((row) => ({ ...row, person: row.author }));
}

export async function writeInterest(source: DataSource, intent: InterestIntent): Promise<void> {
  await words.append(source, intent);
}

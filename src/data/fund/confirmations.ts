import type { Confirmation } from '#domain/fund/confirmation.ts';
import { fundConfirmations } from '#lists/fund-confirmations.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';

/** Leaders' words about time, by the year in which the education starts. */
export const confirmationLedger = ledger(fundConfirmations, { foundBy: 'startYear' });

/** A leader's own words, about applications that the leader cannot see. HR sees everybody's and takes its own. */
export async function readOwnConfirmations(source: DataSource, person: string): Promise<readonly Confirmation[]> {
  const { rows } = await readLedger(source, confirmationLedger.all);
  return rows.filter(({ author }) => author === person);
}

export type NewConfirmation = Omit<Confirmation, 'id' | 'author'> & { readonly requestId: string };

export async function confirm(source: DataSource, said: NewConfirmation): Promise<void> {
  await confirmationLedger.append(source, { ...said, startYear: Number(said.starts.slice(0, 4)) });
}

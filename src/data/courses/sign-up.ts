import type { DataSource } from '#data/data-source.ts';
import { loadLedger } from './ledger-loader.ts';
import { signUpOf, signUps, type SignUpRow } from './ledger-rows.ts';
import type { SessionLedger } from './session-ledgers.ts';

/** What a person means to write. The request ID is made once, when they mean it, and kept for every re-sending. */
export type SignUpIntent = Pick<SignUpRow, 'sessionId' | 'kind' | 'part' | 'committee' | 'requestId'>;

export type SignedUp = { readonly row: SignUpRow; readonly ledger: SessionLedger };

const find = ({ rows }: SessionLedger, { requestId, kind, part }: SignUpIntent): SignUpRow | undefined =>
  rows.find((row) => row.requestId === requestId && row.kind === kind && row.part === part);

/**
 * Writes a sign-up or a withdrawal, then reads the session again. The standing in what it gives is provisional: a row
 * with a lower ID may still come to light, so it holds when a second read agrees (`sessionLedgerQuery`).
 */
export async function writeSignUp(source: DataSource, intent: SignUpIntent): Promise<SignedUp> {
  const written = signUpOf(await signUps.append(source, intent));
  const ledger = await loadLedger(source, intent.sessionId);
  const row = find(ledger, intent);
  return row ? { row, ledger } : { row: written, ledger: { ...ledger, rows: [...ledger.rows, written] } };
}

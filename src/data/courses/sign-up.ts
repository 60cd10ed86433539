import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { appendRow } from '#data/rows/append-row.ts';
import { signUpRow, type SignUpRow } from './ledger-rows.ts';
import { loadLedger } from './ledger-loader.ts';
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
  const isThere = async () => find(await loadLedger(source, intent.sessionId), intent) !== undefined;
  const { answer } = await appendRow(source, signUpLedger, { title: '', ...intent }, isThere);
  const ledger = await loadLedger(source, intent.sessionId);
  const row = find(ledger, intent);
  if (row) return { row, ledger };
  const written = answer && signUpRow(answer);
  if (!written) throw new Error('SharePoint took a row of the ledger that can not be read');
  return { row: written, ledger: { ...ledger, rows: [...ledger.rows, written] } };
}

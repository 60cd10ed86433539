import type { DataSource } from '#data/data-source.ts';
import { readLedger, readTogether } from '#data/rows/ledger.ts';
import {
  rulingRows,
  rulings,
  signUpRows,
  signUps,
  type MalformedRow,
  type ReadRows,
  type RulingRow,
  type SignUpRow,
} from './ledger-rows.ts';

/** All that is known of the seats of one session: what the fold takes, and what could not be read. */
export type SessionLedger = {
  readonly sessionId: number;
  readonly rows: readonly SignUpRow[];
  readonly rulings: readonly RulingRow[];
  readonly malformed: readonly MalformedRow[];
};

/** Reads the ledgers of several sessions together. The rows of other sessions are asked for only when there are very many. */
export async function readLedgers(source: DataSource, sessionIds: readonly number[]): Promise<SessionLedger[]> {
  const [signedUp, ruled] = await readTogether(source, [
    sessionIds.map((sessionId) => signUps.of({ sessionId })),
    sessionIds.map((sessionId) => rulings.of({ sessionId })),
  ]);
  return sessionIds.map((sessionId, at) => {
    const [own, rulingsOn] = [signUpRows(signedUp[at]!), rulingRows(ruled[at]!)];
    const malformed = [...own.malformed, ...rulingsOn.malformed];
    return { sessionId, rows: own.rows, rulings: rulingsOn.rows, malformed };
  });
}

/** Every row in one's own name, read or not, newest first: what *Historik* shows. The list can't be asked by author. */
export async function readOwnRows(source: DataSource, person: string): Promise<ReadRows<SignUpRow>> {
  const { rows, malformed } = signUpRows(await readLedger(source, signUps.all));
  const isOwn = ({ author }: { readonly author: string }) => author === person;
  return { rows: rows.filter(isOwn).toReversed(), malformed: malformed.filter(isOwn).toReversed() };
}

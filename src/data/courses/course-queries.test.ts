import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { DataSource } from '#data/data-source.ts';
import { rememberWritten, sessionLedgerQuery } from './course-queries.ts';
import type { SessionLedger } from './session-ledgers.ts';

const ledgerOf = (...ids: number[]) =>
  ({ sessionId: 4, rows: ids.map((id) => ({ id })), rulings: [], malformed: [] }) as unknown as SessionLedger;

/** Writes row 5 after a first read, then reads again; says whether the standing is still provisional. */
async function isProvisional(first: SessionLedger, ...next: SessionLedger[]): Promise<boolean> {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  rememberWritten(queries, first, 5);
  const answers = next.values();
  const source = { ask: async () => [answers.next().value] } as unknown as DataSource;
  const query = { ...sessionLedgerQuery(source, 4), staleTime: 0 };
  let last = {};
  for (const _ of next) last = await queries.fetchQuery(query);
  return 'provisionalRow' in last;
}

it('a standing holds when the second read shows the same rows up to the own one', async () => {
  expect(await isProvisional(ledgerOf(3, 5), ledgerOf(3, 5))).toBe(false);
});

it('those who come after the own row do not matter', async () => {
  expect(await isProvisional(ledgerOf(3, 5), ledgerOf(3, 5, 6, 7))).toBe(false);
});

it('a lower ID that came to light late keeps it provisional, until two reads agree', async () => {
  expect(await isProvisional(ledgerOf(3, 5), ledgerOf(3, 4, 5))).toBe(true);
  expect(await isProvisional(ledgerOf(3, 5), ledgerOf(3, 4, 5), ledgerOf(3, 4, 5, 6))).toBe(false);
});

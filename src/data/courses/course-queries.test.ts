import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { Wire } from '#data/list-client.ts';
import type { DataSource } from '#data/data-source.ts';
import { rememberWritten, sessionLedgerQuery } from './course-queries.ts';
import { signUpRows, signUps } from './ledger-rows.ts';

const wireOf = (id: number): Wire => ({
  Id: id,
  Title: '',
  SessionId: 4,
  Kind: 'signUp',
  Part: 'seat',
  RequestId: `${String(id).repeat(8)}-1111-4111-8111-111111111111`,
  AuthorId: id,
  EditorId: id,
  Created: '2026-11-22T10:00:00Z',
  Modified: '2026-11-22T10:00:00Z',
});

/** Writes row 5 after a first read that showed these rows, then reads again; says whether the standing is still provisional. */
async function isProvisional(first: readonly number[], ...next: (readonly number[])[]): Promise<boolean> {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { rows } = signUpRows(signUps.all.judge(first.map(wireOf)));
  rememberWritten(queries, { sessionId: 4, rows, rulings: [], malformed: [] }, 5);
  const answers = next.values();
  const send = async () => [answers.next().value!.map(wireOf), []].map((value) => ({ status: 'fulfilled', value }));
  const source = { siteUrl: 'https://kommune.sharepoint.com/sites/hr', send } as unknown as DataSource;
  const query = { ...sessionLedgerQuery(source, 4), staleTime: 0 };
  let last = {};
  for (const _ of next) last = await queries.fetchQuery(query);
  return 'provisionalRow' in last;
}

it('a standing holds when the second read shows the same rows up to the own one', async () => {
  expect(await isProvisional([3, 5], [3, 5])).toBe(false);
});

it('those who come after the own row do not matter', async () => {
  expect(await isProvisional([3, 5], [3, 5, 6, 7])).toBe(false);
});

it('a lower ID that came to light late keeps it provisional, until two reads agree', async () => {
  expect(await isProvisional([3, 5], [3, 4, 5])).toBe(true);
  expect(await isProvisional([3, 5], [3, 4, 5], [3, 4, 5, 6])).toBe(false);
});

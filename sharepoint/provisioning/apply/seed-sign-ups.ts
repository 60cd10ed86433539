import { createHash } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import { demoSignUps, type DemoSignUp } from '#content/demo-sign-ups.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { wireRow } from '../schema/wire-row.ts';
import { connect } from './connect.ts';
import { readWeb } from './read-site.ts';
import type { SiteAccess } from './session.ts';

/**
 * Lets the cast sign up, each by their own hand: the author of a row is who sends it, and nobody can write another's.
 * The same row always has the same request ID, so that doing it again writes nothing twice.
 */
export async function seedSignUps({ siteUrl, token }: SiteAccess): Promise<void> {
  const sp = connect(siteUrl, token);
  const { path } = await readWeb(sp);
  const ledger = `${path}/${signUpLedger.url}`;
  const sessionIds = await idsByKey(sp, `${path}/${courseSessions.url}`);
  const written = await requestIds(sp, ledger);
  for (const signUp of demoSignUps) {
    const [requestId, sessionId] = [requestIdOf(signUp), sessionIds.get(signUp.session)];
    if (written.has(requestId) || sessionId === undefined) continue;
    const { kind, part, committee } = signUp;
    const row = wireRow(signUpLedger, { title: '', sessionId, kind, part, committee, requestId });
    await connect(siteUrl, `dev:${signUp.person}`).web.getList(ledger).items.add(row);
  }
}

async function idsByKey(sp: SPFI, address: string): Promise<Map<string, number>> {
  const key = courseSessions.columns.key.internalName;
  const rows = await sp.web.getList(address).items.select('Id', key).top(1000)<Record<string, unknown>[]>();
  return new Map(rows.map((row) => [String(row[key]), Number(row['Id'])]));
}

async function requestIds(sp: SPFI, address: string): Promise<Set<unknown>> {
  const name = signUpLedger.columns.requestId.internalName;
  const rows = await sp.web.getList(address).items.select('Id', name).top(5000)<Record<string, unknown>[]>();
  return new Set(rows.map((row) => row[name]));
}

function requestIdOf(signUp: DemoSignUp): string {
  const hex = createHash('sha256').update(JSON.stringify(signUp)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

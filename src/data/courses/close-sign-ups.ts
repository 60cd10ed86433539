import { courseSessions } from '#lists/course-sessions.list.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readServerOffset } from '#data/clock/server-time.ts';
import { loadLedger } from './ledger-loader.ts';
import type { SessionLedger } from './session-ledgers.ts';
import { saveChanges, type Saved, type Versioned } from '#data/rows/versioned-rows.ts';

type Session = ItemOf<typeof courseSessions>;

/**
 * Closes sign-up by hand (docs/laws/seats.md, rule 6): at the server's now, and the ledger is read once more before
 * anybody says that it is closed. One that has not opened yet opens and closes at once: nobody was in time. A deadline
 * that has passed stays, or else those who came after it would be seated.
 */
export async function closeSignUps(
  source: DataSource,
  before: Versioned<Session>,
): Promise<Saved<Session> & { readonly ledger: SessionLedger }> {
  const offset = await source.ask(() => readServerOffset(source.sp));
  const now = new Date(Date.now() + offset).toISOString();
  const { id, signUpOpens, signUpCloses } = before.item;
  const opensLater = signUpOpens !== null && Date.parse(signUpOpens) > Date.parse(now);
  const hasPassed = signUpCloses !== null && Date.parse(signUpCloses) < Date.parse(now);
  const changes = {
    state: 'closed',
    ...(!hasPassed && { signUpCloses: now }),
    ...(opensLater && { signUpOpens: now }),
  } as const;
  const saved = await saveChanges(source, courseSessions, before, changes);
  return { ...saved, ledger: await loadLedger(source, id) };
}

import { closedAt } from '#domain/courses/close-sign-ups.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { readServerOffset } from '#data/clock/server-time.ts';
import { loadLedger } from './ledger-loader.ts';
import type { SessionLedger } from './session-ledgers.ts';
import { saveChanges, type Saved, type Versioned } from '#data/rows/versioned-rows.ts';

type Session = ItemOf<typeof courseSessions>;

/** Closes sign-up by hand, and reads the ledger once more before anybody says that it is closed. */
export async function closeSignUps(
  source: DataSource,
  before: Versioned<Session>,
): Promise<Saved<Session> & { readonly ledger: SessionLedger }> {
  const offset = await source.send(() => readServerOffset(source.sp));
  const now = new Date(Date.now() + offset).toISOString();
  const saved = await saveChanges(source, courseSessions, before, closedAt(before.item, now));
  return { ...saved, ledger: await loadLedger(source, before.item.id) };
}

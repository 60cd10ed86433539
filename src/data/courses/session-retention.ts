import type { DataSource } from '#data/data-source.ts';
import { recycleAllOf } from '#data/retention/recycle-due.ts';
import { keepFigures, type NewSessionFigures } from './session-figures.ts';

/**
 * Writes a session's counts, then recycles every row about people on it. Cut off in the middle it can be done again
 * (docs/laws/privacy-and-retention.md, rule 9).
 */
export async function recycleSession(source: DataSource, figures: NewSessionFigures): Promise<void> {
  await keepFigures(source, figures);
  await recycleAllOf(source, 'sessionStarts', figures.sessionId);
}

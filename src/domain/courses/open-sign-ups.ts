import { instantOr } from '#domain/shared/instant.ts';
import type { StoredSession } from './session.ts';

/**
 * What opening sign-up by hand makes of a session (docs/laws/seats.md, rule 1). While it was planned nobody could sign up,
 * so the window begins at the server's now, unless it is to begin later: what was written before is `early`. One that was
 * open before keeps its window, with those who are in it.
 */
export function openedAt(
  { state, signUpOpens }: Pick<StoredSession, 'state' | 'signUpOpens'>,
  now: string,
): { readonly state: 'open'; readonly signUpOpens?: string } {
  const opensLater = instantOr(signUpOpens, -Infinity) > instantOr(now, Infinity);
  return { state: 'open', ...(state === 'planned' && !opensLater && { signUpOpens: now }) };
}

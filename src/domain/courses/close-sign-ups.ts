import { instantOf } from '#domain/shared/instant.ts';
import type { CourseSession } from './session.ts';

type Window = Pick<CourseSession, 'signUpOpens' | 'signUpCloses'>;

/**
 * What closing sign-up by hand makes of a session (docs/laws/seats.md, rule 6): it closes at the server's now. One that
 * has not opened yet opens and closes at once: nobody was in time. A deadline that has passed stays, or else those who
 * came after it would be seated.
 */
export function closedAt(
  { signUpOpens, signUpCloses }: Window,
  now: string,
): Partial<Window> & { readonly state: 'closed' } {
  const opensLater = signUpOpens !== null && instantOf(signUpOpens) > instantOf(now);
  const hasPassed = signUpCloses !== null && instantOf(signUpCloses) < instantOf(now);
  return {
    state: 'closed',
    ...(!hasPassed && { signUpCloses: now }),
    ...(opensLater && { signUpOpens: now }),
  };
}

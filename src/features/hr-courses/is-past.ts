import type { CourseSession } from '#domain/courses/session.ts';
import { hasStarted } from '#domain/courses/session-time.ts';

/** Whether a session is over for HR: held, or called off and its day gone. One that has begun waits to be marked as held. */
export const isPast = (session: CourseSession, now: number): boolean =>
  session.state === 'held' || (session.state === 'cancelled' && hasStarted(session, now));

import type { Versioned } from '#data/rows/versioned-rows.ts';
import { sequenceOf, type CourseSession } from '#domain/courses/session.ts';

/**
 * Whether a session that was read to be changed is the one on the screen. The page may have been drawn from what was read
 * minutes ago, and an ETag of now would then let it overwrite what a colleague has saved since.
 */
export const isAsShown = (
  { sequence }: Pick<CourseSession, 'sequence'>,
  { modified }: Pick<Versioned<unknown>, 'modified'>,
): boolean => sequence === sequenceOf(modified);

import { sequenceOf, type CourseSession } from '#data/courses/course-content.ts';
import type { Versioned } from '#data/courses/versioned-rows.ts';

/**
 * Whether a session that was read to be changed is the one on the screen. The page may have been drawn from what was read
 * minutes ago, and an ETag of now would then let it overwrite what a colleague has saved since.
 */
export const isAsShown = (
  { sequence }: Pick<CourseSession, 'sequence'>,
  { modified }: Pick<Versioned<unknown>, 'modified'>,
): boolean => sequence === sequenceOf(modified);

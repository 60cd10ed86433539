import type { Course } from './course.ts';
import { problem, type Problem } from './problems.ts';

export type CourseDraft = Omit<Course, 'id'>;

/** What keeps a course from being saved. `otherSlugs` are those of the other courses: the address must be its own. */
export const courseProblems = (
  { slug, targetGroups }: Pick<CourseDraft, 'slug' | 'targetGroups'>,
  otherSlugs: readonly string[],
): Problem<'slug' | 'targetGroups'>[] => [
  ...problem('slug', [otherSlugs.includes(slug), 'taken']),
  ...problem('targetGroups', [targetGroups.length === 0, 'missing']),
];

/** The longest address that is proposed: a short one is read and said more easily than one as long as may be. */
const proposedLength = 57;

const danishLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A proposal for the address of a new course, made of its title and unlike the others. */
export function proposedSlug(title: string, otherSlugs: readonly string[]): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danishLetters[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, proposedLength)
    .replace(/^-+|-+$/g, '');
  const base = plain || 'kursus';
  let slug = base;
  for (let number = 2; otherSlugs.includes(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

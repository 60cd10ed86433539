import type { Course } from './course.ts';
import { problem, type Problem } from './problems.ts';

export type CourseDraft = Omit<Course, 'id'>;

const titleLength = 255;
const slugLength = 60;
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What keeps a course from being saved. `otherSlugs` are those of the other courses: the address must be its own. */
export const courseProblems = (
  { title, slug, targetGroups }: Pick<CourseDraft, 'title' | 'slug' | 'targetGroups'>,
  otherSlugs: readonly string[],
): Problem<'title' | 'slug' | 'targetGroups'>[] => [
  ...problem('title', [title.trim() === '', 'missing'], [title.length > titleLength, 'tooLong']),
  ...problem(
    'slug',
    [slug === '', 'missing'],
    [slug.length > slugLength, 'tooLong'],
    [!slugPattern.test(slug), 'notASlug'],
    [otherSlugs.includes(slug), 'taken'],
  ),
  ...problem('targetGroups', [targetGroups.length === 0, 'missing']),
];

const danishLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A proposal for the address of a new course, made of its title and unlike the others. */
export function proposedSlug(title: string, otherSlugs: readonly string[]): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danishLetters[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugLength - 3)
    .replace(/^-+|-+$/g, '');
  const base = plain || 'kursus';
  let slug = base;
  for (let number = 2; otherSlugs.includes(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

import { byPlace } from '#domain/shared/by-place.ts';

/** From the one for all of the municipality down to the workplaces (MED-aftalen: Hovedudvalg, område-MED, lokal-MED). */
const committeeLevels = ['mainCommittee', 'areaCommittee', 'localCommittee'] as const;
export type CommitteeLevel = (typeof committeeLevels)[number];

/** A MED committee. It has no members here: who they are is nobody's list in this app. */
export type MedCommittee = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly level: CommitteeLevel;
  readonly area: string;
  readonly sortOrder: number | null;
  readonly active: boolean;
};

export type LevelGroup = { readonly level: CommitteeLevel; readonly committees: readonly MedCommittee[] };

/** The committees that a tab can be for, level by level, each in HR's order. Levels without any are left out. */
export function byLevel(committees: readonly MedCommittee[]): readonly LevelGroup[] {
  const inUse = committees.filter(({ active }) => active);
  return committeeLevels
    .map((level) => ({ level, committees: inUse.filter((one) => one.level === level).sort(byPlace) }))
    .filter((group) => group.committees.length > 0);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('da')
    .split(/[\s,.\-–]+/)
    .filter(Boolean);

/** Whether every word that was typed begins a word of the committee's name or area. Nothing typed finds all. */
export function isFoundBy(typed: string, { title, area }: Pick<MedCommittee, 'title' | 'area'>): boolean {
  const words = wordsOf(`${title} ${area}`);
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}

/** The place of a committee's page in the app. */
export const committeePath = (key: string): string => `/med/${encodeURIComponent(key)}`;

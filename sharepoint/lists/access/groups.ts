import type { LevelKey } from './levels.ts';

/** The four groups of the site. People come in through directory groups; a person may also be added by hand. */
export const groups = {
  hr: { title: 'Lederhjælp HR', description: 'Driver Lederhjælp: indhold, kurser og materialer.', owner: 'hr' },
  leaders: { title: 'Lederhjælp Ledere', description: 'Ledere, der bruger Lederhjælp.', owner: 'hr' },
  med: { title: 'Lederhjælp MED', description: 'Medlemmer af MED-udvalg.', owner: 'hr' },
  board: { title: 'Lederhjælp Direktion', description: 'Direktionen.', owner: 'siteOwners' },
} as const satisfies Record<string, { title: string; description: string; owner: 'hr' | 'siteOwners' }>;

export type GroupKey = keyof typeof groups;

/** Who holds which level on a list. A group that is not named sees nothing of it; the site owners see everything. */
export type Access = Readonly<Partial<Record<GroupKey, LevelKey>>>;

/** What HR writes and everybody reads. */
export const contentAccess: Access = { leaders: 'read', med: 'read', board: 'read', hr: 'hr' };

import { describe, expect, it } from 'vitest';
import { levels, permission, type LevelKey } from './levels.ts';

const halves = (level: LevelKey): string => `${levels[level].mask.high}/${levels[level].mask.low}`;

/** Bits that change the site itself rather than its rows; only the site owners may hold them. */
const ownersOnly = {
  manageLists: 0x800,
  deleteVersions: 0x80,
  addAndCustomizePages: 0x40000,
  createGroups: 0x1000000,
  manageWeb: 0x40000000,
};

describe('the permission levels', () => {
  it.each([
    ['open', '48/134418432'],
    ['read', '48/134418465'],
    ['add', '48/134418467'],
    ['addDelete', '48/134418475'],
    ['hr', '48/134418815'],
    ['hrShares', '1073741872/235082111'],
    ['hrSees', '48/134418731'],
    ['hrOpensCases', '1073741872/235082027'],
  ] as const)('%s is %s, digit for digit what docs/laws/access.md, rule 4, says', (level, mask) => {
    expect(halves(level)).toBe(mask);
  });

  it('let those who may edit do all that those who may add can, and one thing more', () => {
    expect(levels.edit.mask.low - levels.add.mask.low).toBe(permission.editListItems);
  });

  it.each(['hrSees', 'hrOpensCases'] as const)('%s passes over »own rows only« and edits nothing', (level) => {
    const { low } = levels[level].mask;
    expect(low & permission.cancelCheckout).not.toBe(0);
    expect(low & (permission.editListItems | permission.approveItems | permission.viewVersions)).toBe(0);
  });

  it('open cases with what lets HR see them, and the giving of permissions', () => {
    const more = levels.hrOpensCases.mask.low - levels.hrSees.mask.low;
    expect(more).toBe(permission.managePermissions + permission.browseDirectories);
  });

  it.each(Object.keys(levels) as LevelKey[])('%s changes no lists, pages, groups or settings of the site', (level) => {
    for (const [name, bit] of Object.entries(ownersOnly)) expect(levels[level].mask.low & bit, name).toBe(0);
  });

  it('have a name each', () => {
    const names = Object.values(levels).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

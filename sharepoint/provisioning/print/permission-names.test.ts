import { describe, expect, it } from 'vitest';
import { levels } from '#lists/access/levels.ts';
import { permissionNames } from './permission-names.ts';

describe('the names of a level’s permissions', () => {
  it('are those of reading for the reader', () => {
    expect(permissionNames(levels.read.mask)).toEqual([
      'ViewListItems',
      'OpenItems',
      'ViewFormPages',
      'Open',
      'ViewPages',
      'BrowseUserInfo',
      'UseClientIntegration',
      'UseRemoteAPIs',
    ]);
  });

  it('hold what HR needs to see drafts and everybody’s rows, and nothing that changes a list', () => {
    const names = permissionNames(levels.hr.mask);
    expect(names).toEqual(expect.arrayContaining(['ApproveItems', 'CancelCheckout', 'ViewVersions']));
    expect(names).not.toContain('ManageLists');
  });

  it('leave out no bit of any level', () => {
    for (const { name, mask } of Object.values(levels)) {
      const bits = [...(mask.low.toString(2) + mask.high.toString(2))].filter((bit) => bit === '1').length;
      expect(permissionNames(mask), name).toHaveLength(bits);
    }
  });
});

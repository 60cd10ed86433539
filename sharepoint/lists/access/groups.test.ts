import { describe, expect, it } from 'vitest';
import { allLists } from '../index.ts';
import { site } from '../site.ts';
import { groups, type GroupKey } from './groups.ts';
import { levels, permission } from './levels.ts';

const keys = Object.keys(groups) as GroupKey[];

describe('the groups', () => {
  it('may all open the site and see nothing on it', () => {
    for (const key of keys) expect(site.webAccess[key]).toBe('open');
    expect(levels.open.mask.low & (permission.viewListItems | permission.openItems)).toBe(0);
  });

  it('let HR add a colleague, a leader or a committee member; the board is the site owners’ to fill', () => {
    expect(groups.leaders.owner).toBe('hr');
    expect(groups.med.owner).toBe('hr');
    expect(groups.board.owner).toBe('siteOwners');
    // HR may bring in a colleague as well; that gives nobody more than HR itself has.
    expect(groups.hr.owner).toBe('hr');
  });
});

describe.each(allLists.map((list) => [list.key, list] as const))('on %s', (_key, list) => {
  const may = (group: GroupKey, bit: number): boolean => {
    const level = list.access[group];
    return level !== undefined && (levels[level].mask.low & bit) !== 0;
  };

  it('somebody may see the rows', () => {
    expect(keys.some((key) => may(key, permission.viewListItems))).toBe(true);
  });

  it('leaders and committees change and delete nothing', () => {
    for (const group of ['leaders', 'med'] as const) {
      expect(may(group, permission.editListItems | permission.deleteListItems)).toBe(false);
    }
  });
});

describe('the marker lists', () => {
  const whoMay = (listKey: string, bit: number): GroupKey[] => {
    const list = allLists.find(({ key }) => key === listKey);
    return keys.filter((group) => {
      const level = list?.access[group];
      return level !== undefined && (levels[level].mask.low & bit) !== 0;
    });
  };

  it('say who is HR, who is the board and who may sign up', () => {
    expect(whoMay('seatRulings', permission.addListItems)).toEqual(['hr']);
    expect(whoMay('boardDecisions', permission.addListItems)).toEqual(['board']);
    expect(whoMay('topicPriorities', permission.addListItems | permission.editListItems)).toEqual([]);
    expect(whoMay('signUpLedger', permission.addListItems)).toEqual(['hr', 'leaders', 'med', 'board']);
  });

  it('keep the ledgers append-only: nobody edits, and only HR deletes', () => {
    for (const ledger of ['signUpLedger', 'seatRulings']) {
      expect(whoMay(ledger, permission.editListItems)).toEqual([]);
      expect(whoMay(ledger, permission.deleteListItems)).toEqual(['hr']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { ActualList, ActualSite } from '../actual-site.ts';
import { declaredSite as declared } from '../declared-site.ts';
import { describeFinding } from './describe-finding.ts';
import { findings, stopsProvisioning, type Finding } from './findings.ts';
import { plan } from './plan.ts';
import { makePrincipal, provisionedSite, withList } from './sites.fixtures.ts';

const provisioned = provisionedSite(declared);
const topics = provisioned.lists.find(({ url }) => url === 'Lists/HelpTopics') as ActualList;

const withOther = (url: string, changes: Partial<ActualList> = {}): ActualSite => ({
  ...provisioned,
  lists: [...provisioned.lists, { ...topics, url, grants: [], columns: [], views: [], ...changes }],
});

const retyped = withList(provisioned, topics.url, {
  columns: topics.columns.map((column) => (column.internalName === 'Slug' ? { ...column, type: 'Note' } : column)),
});

const everyone = makePrincipal('Alle', {
  loginName: 'c:0-.f|rolemanager|spo-grid-all-users/1b2c',
  kind: 'directoryGroup',
});

describe('what a person has to look at', () => {
  it('is nothing on a site that is as declared', () => {
    expect(findings(declared, provisioned)).toEqual([]);
  });

  it.each<[string, ActualSite, Finding['kind'][], boolean]>([
    ['the site is newer than the tool', { ...provisioned, schemaVersion: 99 }, ['newerSchema'], true],
    ['a column has another type', retyped, ['retypedColumn'], true],
    [
      'the site has a Microsoft 365 group',
      { ...provisioned, hasMicrosoft365Group: true },
      ['microsoft365Group'],
      false,
    ],
    [
      'everyone may see the site',
      { ...provisioned, grants: [...provisioned.grants, { principal: everyone, level: 'Read' }] },
      ['everyone'],
      false,
    ],
    [
      'everyone is a member of our group',
      { ...provisioned, groups: provisioned.groups.map((group) => ({ ...group, members: [everyone.loginName] })) },
      ['everyone', 'everyone', 'everyone', 'everyone'],
      false,
    ],
    ['there is a list nobody declared', withOther('Lists/Andet'), ['extraList'], false],
    [
      'our group may see a library',
      withOther('Shared Documents', {
        grants: [{ principal: makePrincipal(declared.groups.leaders.title), level: 'Read' }],
      }),
      ['groupElsewhere'],
      false,
    ],
  ])('is found when %s', (_what, actual, expected, stops) => {
    const found = findings(declared, actual);
    expect(found.map(({ kind }) => kind)).toEqual(expected);
    expect(found.some(stopsProvisioning)).toBe(stops);
    for (const finding of found) expect(describeFinding(finding)).not.toContain('undefined');
  });

  it('does not count the libraries and hidden lists that SharePoint makes', () => {
    expect(findings(declared, withOther('SitePages'))).toEqual([]);
    expect(findings(declared, withOther('Lists/Skjult', { settings: { ...topics.settings, Hidden: true } }))).toEqual(
      [],
    );
  });

  it('comes without a step: a retyped column is never touched', () => {
    expect(plan(declared, retyped)).toEqual([]);
  });
});

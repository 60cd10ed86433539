import { describe, expect, it } from 'vitest';
import type { ActualColumn, ActualList, ActualSite, Grant } from '../actual-site.ts';
import { declaredSite as declared } from '../declared-site.ts';
import { plan } from './plan.ts';
import { emptySite, makePrincipal, provisionedSite, withList } from './sites.fixtures.ts';
import { nameOf, type Step } from './step.ts';

const provisioned = provisionedSite(declared);
const kinds = (steps: readonly Step[]): string[] => steps.map(({ kind }) => kind);

const topicsUrl = 'Lists/HelpTopics';
const topics = provisioned.lists.find(({ url }) => url === topicsUrl) as ActualList;
const withTopics = (changes: Partial<ActualList>): ActualSite => withList(provisioned, topicsUrl, changes);
const withColumn = (name: string, settings: ActualColumn['settings']): ActualSite =>
  withTopics({
    columns: topics.columns.map((column) =>
      column.internalName === name ? { ...column, settings: { ...column.settings, ...settings } } : column,
    ),
  });
const withGrant = (grant: Grant): ActualSite => withTopics({ grants: [...topics.grants, grant] });

describe('planning for an empty site', () => {
  const steps = plan(declared, emptySite);
  const at = (found: (step: Step) => boolean): number => steps.findIndex(found);

  it('makes every level, group, list and view', () => {
    const count = (kind: Step['kind']): number => steps.filter((step) => step.kind === kind).length;
    expect(count('createLevel')).toBe(Object.keys(declared.levels).length);
    expect(count('createGroup')).toBe(Object.keys(declared.groups).length);
    expect(count('createList')).toBe(declared.lists.length);
    expect(count('addView')).toBe(declared.lists.flatMap(({ views }) => views).length);
  });

  it('makes every column but Title, which SharePoint has made and which only gets its name', () => {
    const columns = declared.lists.flatMap((list) => Object.values(list.columns));
    const added = steps.filter(({ kind }) => kind === 'addColumn');
    expect(added).toHaveLength(columns.filter(({ internalName }) => internalName !== 'Title').length);
    expect(steps.filter(({ kind }) => kind === 'setColumn')).toHaveLength(declared.lists.length);
  });

  it('makes levels and groups before anything is granted, and all groups before any gets an owner', () => {
    const lastMade = steps.findLastIndex(({ kind }) => kind === 'createLevel' || kind === 'createGroup');
    expect(lastMade).toBeLessThan(at(({ kind }) => kind === 'setGroupOwner'));
    expect(lastMade).toBeLessThan(at(({ kind }) => kind === 'grantWebLevel' || kind === 'grant'));
  });

  it.each(declared.lists.map((list) => [list.key, list] as const))('closes %s before it gets columns', (_key, list) => {
    const ofList = steps.filter((step) => 'list' in step && step.list === list);
    expect(kinds(ofList).slice(0, 3)).toEqual(['createList', 'breakInheritance', 'grant']);
    const lastGrant = ofList.findLastIndex(({ kind }) => kind === 'grant');
    expect(lastGrant).toBeLessThan(ofList.findIndex(({ kind }) => kind === 'addColumn'));
  });

  it('sets a validation after the columns it speaks of', () => {
    const ledger = steps.filter((step) => 'list' in step && step.list.key === 'signUpLedger');
    const validation = ledger.findIndex((step) => step.kind === 'setList' && 'ValidationFormula' in step.changes);
    expect(validation).toBeGreaterThan(ledger.findLastIndex(({ kind }) => kind === 'addColumn'));
  });

  it('writes the schema version last, so that a site that was cut off does not claim it', () => {
    expect(steps.at(-1)).toEqual({ kind: 'setSchemaVersion', version: declared.schemaVersion });
  });

  it('takes nothing away', () => {
    expect(steps.map(nameOf).filter(Boolean)).toEqual([]);
  });
});

describe('planning for a site that is as declared', () => {
  it('plans nothing', () => {
    expect(plan(declared, provisioned)).toEqual([]);
  });
});

describe('planning for a site that differs', () => {
  it.each<[string, ActualSite, Step['kind'][]]>([
    ['a column still has the title it was born with', withColumn('Slug', { Title: 'Slug' }), ['setColumn']],
    ['HR calls a column something else', withColumn('Slug', { Title: 'Kendeord' }), []],
    ['HR calls the list something else', withTopics({ settings: { ...topics.settings, Title: 'Emner' } }), []],
    ['a column may suddenly be empty', withColumn('Slug', { Required: false }), ['setColumn']],
    ['a choice is missing', withColumn('UnitBasis', { Choices: ['Besluttet'] }), ['setColumn']],
    ['an index is gone', withColumn('CategoryKey', { Indexed: false }), ['addIndex']],
    ['a key is no longer unique', withColumn('Slug', { EnforceUniqueValues: false }), ['addIndex']],
    ['somebody added an index', withColumn('Summary', { Indexed: true }), []],
    [
      'the list still has its first title',
      withTopics({ settings: { ...topics.settings, Title: 'HelpTopics' } }),
      ['setList'],
    ],
    [
      'attachments were allowed',
      withTopics({ settings: { ...topics.settings, EnableAttachments: true } }),
      ['setList'],
    ],
    ['a view is gone', withTopics({ views: topics.views.slice(1) }), ['addView']],
    [
      'a view shows other columns',
      withTopics({ views: topics.views.map((v) => ({ ...v, columns: [] })) }),
      ['setView', 'setView'],
    ],
    [
      'sharing was allowed',
      { ...provisioned, settings: { ...provisioned.settings, MembersCanShare: true } },
      ['setSite'],
    ],
    ['the site is of an older version', { ...provisioned, schemaVersion: 0 }, ['setSchemaVersion']],
    ['a level can more than it should', withLevel({ mask: { high: 48, low: 134_420_480 } }), ['updateLevel']],
    ['a group lets members in by themselves', withGroup({ settings: { AllowRequestToJoinLeave: true } }), ['setGroup']],
    ['a group is owned by somebody else', withGroup({ ownerTitle: 'Demo Leder' }), ['setGroupOwner']],
    ['a list inherits again', withTopics({ inherits: true, grants: [] }), ['breakInheritance', ...grants(5)]],
  ])('sets it right when %s', (_what, actual, expected) => {
    expect(kinds(plan(declared, actual))).toEqual(expected);
  });

  it('changes only the setting that differs', () => {
    expect(plan(declared, withColumn('Slug', { Title: 'Slug' }))).toMatchObject([{ changes: { Title: 'Nøgle' } }]);
  });

  it('does not mind that SharePoint writes a view’s query with other spaces', () => {
    const spaced = (query: string): string => query.replaceAll(' />', '/>').replaceAll('><', '> <');
    const views = topics.views.map((view) => ({ ...view, query: spaced(view.query) }));
    expect(plan(declared, withTopics({ views }))).toEqual([]);
  });

  function withLevel(changes: object): ActualSite {
    const [first, ...rest] = provisioned.levels;
    return { ...provisioned, levels: [{ ...first, ...changes } as (typeof rest)[number], ...rest] };
  }

  function withGroup({ settings = {}, ...changes }: { settings?: object; ownerTitle?: string }): ActualSite {
    const [first, ...rest] = provisioned.groups;
    if (!first) throw new Error('no groups');
    return {
      ...provisioned,
      groups: [{ ...first, ...changes, settings: { ...first.settings, ...settings } }, ...rest],
    };
  }

  function grants(count: number): 'grant'[] {
    return Array.from({ length: count }, () => 'grant' as const);
  }
});

describe('planning for a list with grants that are not declared', () => {
  const leaders = makePrincipal(declared.groups.leaders.title);

  it('takes a level away from our own group without asking', () => {
    const steps = plan(declared, withGrant({ principal: leaders, level: declared.levels.edit.name }));
    expect(steps).toMatchObject([{ kind: 'revoke', from: leaders, level: declared.levels.edit.name }]);
    expect(nameOf(steps[0] as Step)).toBeUndefined();
  });

  it('takes away what SharePoint gave the account that broke the inheritance', () => {
    const account = makePrincipal('Demo IT', { id: emptySite.account.id, kind: 'person' });
    expect(kinds(plan(declared, withGrant({ principal: account, level: 'Full Control' })))).toEqual(['revoke']);
  });

  it('leaves that account in when it has no other way to the list', () => {
    const account = makePrincipal('Demo IT', { id: emptySite.account.id, kind: 'person' });
    const site = withGrant({ principal: account, level: 'Full Control' });
    const steps = plan(declared, { ...site, account: { ...site.account, isSiteOwner: false } });
    expect(kinds(steps)).toEqual(['revokeForeign']);
  });

  it('only names the step for anybody else', () => {
    const guest = makePrincipal('Demo Gæst', { id: 77, kind: 'person' });
    const steps = plan(declared, withGrant({ principal: guest, level: 'Read' }));
    expect(steps.map(nameOf)).toEqual(['fjern-adgang:Lists/HelpTopics/77']);
  });

  it('is not fooled by a person who is called like one of our groups', () => {
    const namesake = { ...leaders, id: 78, kind: 'person' as const };
    const site = withTopics({
      grants: topics.grants.map((grant) =>
        grant.principal.title === leaders.title ? { ...grant, principal: namesake } : grant,
      ),
    });
    expect(kinds(plan(declared, site))).toEqual(['grant', 'revokeForeign']);
  });

  it('corrects what our groups hold on the site itself', () => {
    const surplus = { principal: leaders, level: 'Read' };
    const steps = plan(declared, { ...provisioned, grants: [...provisioned.grants, surplus] });
    expect(steps).toEqual([{ kind: 'revokeWebLevel', group: 'leaders', level: 'Read' }]);
  });
});

describe('planning for a list with columns that are not declared', () => {
  const extra: ActualColumn = { internalName: 'Ekstra', type: 'Text', builtIn: false, settings: {} };

  it('only names the step that would remove one', () => {
    const steps = plan(declared, withTopics({ columns: [...topics.columns, extra] }));
    expect(steps.map(nameOf)).toEqual(['fjern-kolonne:Lists/HelpTopics/Ekstra']);
  });

  it('leaves SharePoint’s own alone', () => {
    const own = { ...extra, internalName: 'Created', builtIn: true };
    expect(plan(declared, withTopics({ columns: [...topics.columns, own] }))).toEqual([]);
  });
});

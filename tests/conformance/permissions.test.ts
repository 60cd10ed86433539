import { beforeAll, describe, expect, it } from 'vitest';
import { levels, type Level } from '#lists/access/levels.ts';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const { status } = target;
const roleIds = new Map<string, number>();
const groupIds = new Map<string, number>();
let list: ListUnderTest;

const entra = (tail: string): string => `c:0t.c|tenant|5b1e0000-0000-4000-8000-0000000000${tail}`;
const login = (key: string): string => `i:0#.f|membership|${key}@kommune.example`;

/** A site like ours: four levels, a group of leaders filled by a directory group and one filled by hand. */
beforeAll(async () => {
  const { web } = target.sp('it');
  for (const { name, description, mask } of Object.values<Level>(levels)) {
    const made = await web.roleDefinitions.add(name, description, 900, { High: mask.high, Low: mask.low });
    roleIds.set(name, made.data.Id);
  }
  const members = { Ledere: [entra('01'), login('nyleder')], HR: [entra('02')] };
  for (const [title, logins] of Object.entries(members)) {
    const group = await web.siteGroups.add({ Title: title });
    groupIds.set(title, group.Id);
    for (const name of logins) await web.siteGroups.getById(group.Id).users.add(name);
    await web.siteGroups.getById(group.Id).users.removeByLoginName(login('it'));
    await web.roleAssignments.add(group.Id, roleIds.get(levels.open.name)!);
  }
}, 60_000);

/** A list of its own that gives each group one level. */
async function listFor(grants: Readonly<Record<string, Level>>, settings = {}): Promise<ListUnderTest> {
  const made = await makeList(target, settings);
  const securable = target.sp('it').web.lists.getByTitle(made.title);
  await securable.breakRoleInheritance(false);
  for (const [group, { name }] of Object.entries(grants)) {
    await securable.roleAssignments.add(groupIds.get(group)!, roleIds.get(name)!);
  }
  return made;
}

async function addAs(person: string, of: ListUnderTest, title = 'række'): Promise<number> {
  const answer = await target.send(person, 'POST', `${of.path}/items`, { body: { Title: title } });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { Id: number }).Id;
}

async function titlesFor(person: string, of: ListUnderTest): Promise<string[]> {
  const answer = await target.send(person, 'GET', `${of.path}/items?$select=Title`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
}

describe('who is let in', () => {
  it.each([undefined, 'findesikke', ';scope=read', 'leder;scope=admin'])('%s is a 401', async (person) => {
    expect(await status(person, 'GET', 'web')).toBe(401);
  });

  it('who has no access to the site gets SharePoint’s 403 for everything', async () => {
    for (const path of ['web', 'web/lists', 'web/currentuser', 'web/siteusers']) {
      const answer = await target.send('udenfor', 'GET', path);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({
        'odata.error': {
          code: '-2147024891, System.UnauthorizedAccessException',
          message: {
            value: 'Access denied. You do not have permission to perform this action or access this resource.',
          },
        },
      });
    }
  });

  it('a member through a directory group is let in, is no listed member, and becomes known by coming', async () => {
    expect(await target.sp('leder7').web.currentUser()).toMatchObject({ Title: 'Demo Leder 7', IsSiteAdmin: false });
    const members = await target.sp('it').web.siteGroups.getByName('Ledere').users();
    expect(members.map(({ Title }) => Title).sort()).toEqual(['Alle ledere', 'Demo Ny Leder']);
    expect(await status('it', 'GET', `web/siteusers/getByEmail('leder7@kommune.example')`)).toBe(200);
  });
});

describe('levels', () => {
  beforeAll(async () => {
    list = await listFor({ Ledere: levels.add, HR: levels.hr });
  });

  it('view and add, but neither edit nor delete', async () => {
    const id = await addAs('leder', list);
    expect(await status('leder', 'MERGE', `${list.path}/items(${id})`, { Title: 'x' })).toBe(403);
    expect(await status('leder', 'DELETE', `${list.path}/items(${id})`)).toBe(403);
    expect(await status('leder', 'POST', `${list.path}/items(${id})/recycle`)).toBe(403);
    expect(await titlesFor('nyleder', list)).toContain('række');
    expect(await status('hr', 'MERGE', `${list.path}/items(${id})`, { Title: 'rettet' })).toBe(204);
    expect(await status('hr', 'DELETE', `${list.path}/items(${id})`)).toBe(204);
  });

  it('nobody but the owner changes the list, its columns, its views or its rights', async () => {
    for (const person of ['leder', 'hr']) {
      expect(await status(person, 'MERGE', list.path, { ReadSecurity: 1 })).toBe(403);
      expect(await status(person, 'DELETE', list.path)).toBe(403);
      expect(await status(person, 'POST', `${list.path}/fields`, { Title: 'Ny', FieldTypeKind: 2 })).toBe(403);
      expect(await status(person, 'POST', `${list.path}/views`, { Title: 'Ny' })).toBe(403);
      expect(await status(person, 'POST', `${list.path}/resetroleinheritance`)).toBe(403);
      expect(
        await status(person, 'POST', `${list.path}/roleassignments/addroleassignment(principalid=1,roledefid=1)`),
      ).toBe(403);
      expect(await status(person, 'GET', `${list.path}/roleassignments`)).toBe(403);
      expect(await status(person, 'POST', 'web/lists', { Title: 'Ny', BaseTemplate: 100 })).toBe(403);
      expect(await status(person, 'POST', 'web/sitegroups', { Title: 'Ny' })).toBe(403);
      expect(await status(person, 'MERGE', 'web', { Title: 'Ny' })).toBe(403);
      expect(await status(person, 'POST', 'web/roledefinitions', { Name: 'Ny' })).toBe(403);
    }
    expect(await status('it', 'GET', `${list.path}/roleassignments`)).toBe(200);
  });

  it('versions are for who may view versions', async () => {
    const id = await addAs('leder', list, 'v1');
    await status('it', 'MERGE', `${list.path}/items(${id})`, { Title: 'v2' });
    expect(await status('leder', 'GET', `${list.path}/items(${id})/versions`)).toBe(403);
    const versions = await target.sp('hr').web.lists.getByTitle(list.title).items.getById(id).select()();
    expect(versions['OData__UIVersionString']).toBe('2.0');
    const answer = await target.send('hr', 'GET', `${list.path}/items(${id})/versions`);
    const { value } = (await answer.json()) as { value: { VersionLabel: string; Title: string }[] };
    expect(value.map(({ VersionLabel, Title }) => [VersionLabel, Title])).toEqual([
      ['2.0', 'v2'],
      ['1.0', 'v1'],
    ]);
  });
});

describe('scopes narrow', () => {
  it('the token’s scope AND the user’s right decide, and EffectiveBasePermissions says so', async () => {
    const secret = await listFor({ HR: levels.hr, Ledere: levels.add }, { ReadSecurity: 2 });
    await addAs('leder', secret, 'lederens');
    await addAs('hr', secret, 'egen');
    expect(await titlesFor('hr', secret)).toEqual(['lederens', 'egen']);
    expect(await titlesFor('hr;scope=manage', secret)).toEqual(['lederens', 'egen']);
    expect(await titlesFor('hr;scope=write', secret)).toEqual(['egen']);
    expect(await status('hr;scope=read', 'POST', `${secret.path}/items`, { Title: 'x' })).toBe(403);
    expect(await status('it;scope=write', 'POST', 'web/lists', { Title: 'Ny', BaseTemplate: 100 })).toBe(403);
    const { High, Low } = await target
      .sp('hr;scope=read')
      .web.lists.getByTitle(secret.title)
      .effectiveBasePermissions();
    expect([High, Low]).toEqual(['48', String(levels.hr.mask.low & 138612833)]);
  });
});

describe('own items only', () => {
  beforeAll(async () => {
    list = await listFor({ Ledere: levels.edit, HR: levels.hr }, { ReadSecurity: 2, WriteSecurity: 2 });
  });

  it('others’ items are neither listed, found nor changed; who overrides list behaviours sees all', async () => {
    const mine = await addAs('leder', list, 'lederens');
    const other = await addAs('leder2', list, 'leder2s');
    expect(await titlesFor('leder', list)).toEqual(['lederens']);
    expect(await titlesFor('leder2', list)).toEqual(['leder2s']);
    expect(await titlesFor('hr', list)).toEqual(['lederens', 'leder2s']);
    expect(await status('leder', 'GET', `${list.path}/items(${other})`)).toBe(404);
    expect(await status('leder', 'MERGE', `${list.path}/items(${other})`, { Title: 'x' })).toBe(404);
    expect(await status('leder', 'MERGE', `${list.path}/items(${mine})`, { Title: 'lederens' })).toBe(204);
    expect(await status('hr', 'MERGE', `${list.path}/items(${other})`, { Title: 'leder2s' })).toBe(204);
    expect(await titlesFor('leder', list)).toEqual(['lederens']);
  });

  it('write security lets others’ items be read but not changed', async () => {
    const shared = await listFor({ Ledere: levels.edit }, { WriteSecurity: 2 });
    const other = await addAs('leder2', shared, 'leder2s');
    expect(await status('leder', 'MERGE', `${shared.path}/items(${other})`, { Title: 'x' })).toBe(403);
    expect(await status('leder2', 'MERGE', `${shared.path}/items(${other})`, { Title: 'y' })).toBe(204);
    expect(await titlesFor('leder', shared)).toEqual(['y']);
  });
});

describe('trimming', () => {
  it('a list without a right on it is not there, by whatever name it is asked for', async () => {
    const hidden = await listFor({ HR: levels.read });
    const { Id, RootFolder } = await target
      .sp('it')
      .web.lists.getByTitle(hidden.title)
      .select('Id', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    const places = [
      hidden.path,
      `web/lists('${Id}')`,
      `web/lists(guid'${Id}')`,
      `web/getList('${RootFolder.ServerRelativeUrl}')`,
      `${hidden.path}/items`,
    ];
    for (const place of places) {
      expect([place, await status('leder', 'GET', place)]).toEqual([place, 404]);
      expect([place, await status('hr', 'GET', place)]).toEqual([place, 200]);
    }
    const visible = await target.sp('leder').web.lists.select('Title')();
    expect(visible.map(({ Title }) => Title)).not.toContain(hidden.title);
    const forHr = await target.sp('hr').web.lists.select('Title')();
    expect(forHr.map(({ Title }) => Title)).toContain(hidden.title);
  });

  it('an item with rights of its own is seen by who holds them, and the others go on as before', async () => {
    const plans = await listFor({ HR: levels.hrShares });
    const shared = await addAs('hr', plans, 'delt');
    await addAs('hr', plans, 'fortrolig');
    const item = target.sp('hr').web.lists.getByTitle(plans.title).items.getById(shared);
    await item.breakRoleInheritance(true, false);
    const { Id } = await target.sp('it').web.ensureUser(login('medmedlem'));
    await item.roleAssignments.add(Id, roleIds.get(levels.edit.name)!);
    expect(await titlesFor('medmedlem', plans)).toEqual(['delt']);
    expect(await titlesFor('hr', plans)).toEqual(['delt', 'fortrolig']);
    expect(await status('medmedlem', 'MERGE', `${plans.path}/items(${shared})`, { Title: 'delt' })).toBe(204);
    expect(await status('medmedlem', 'POST', `${plans.path}/items`, { Title: 'x' })).toBe(403);
    expect(await status('leder', 'GET', `${plans.path}/items`)).toBe(404);
    await item.resetRoleInheritance();
    expect(await titlesFor('medmedlem', plans)).toEqual([]);
  });
});

describe('effective permissions', () => {
  it('are the same by path, by select and by name, and another’s only for who may enumerate', async () => {
    const marker = await listFor({ Ledere: levels.add });
    const byPath = await target.sp('leder').web.lists.getByTitle(marker.title).getCurrentUserEffectivePermissions();
    expect(byPath).toMatchObject({ High: '48', Low: String(levels.add.mask.low) });
    const bySelect = await target.sp('leder').web.lists.getByTitle(marker.title).select('EffectiveBasePermissions')();
    expect(bySelect.EffectiveBasePermissions).toEqual({ High: '48', Low: String(levels.add.mask.low) });
    const ofLeder = await target
      .sp('it')
      .web.lists.getByTitle(marker.title)
      .getUserEffectivePermissions(login('leder'));
    expect(ofLeder).toMatchObject({ Low: String(levels.add.mask.low) });
    const query = `getUserEffectivePermissions(@user)?@user='${encodeURIComponent(login('hr'))}'`;
    expect(await status('leder', 'GET', `${marker.path}/${query}`)).toBe(403);
    const verbose = await target.send('leder', 'GET', `${marker.path}/EffectiveBasePermissions`, {
      headers: { Accept: 'application/json;odata=verbose' },
    });
    expect(await verbose.json()).toEqual({
      d: {
        EffectiveBasePermissions: {
          __metadata: { type: 'SP.BasePermissions' },
          High: '48',
          Low: String(levels.add.mask.low),
        },
      },
    });
  });
});

describe('group membership', () => {
  it('is shown and changed by settings, owners and members', async () => {
    const { web } = target.sp('it');
    const closed = `web/sitegroups/getByName('Ledere')/users`;
    expect(await status('hr', 'GET', closed)).toBe(403);
    expect(await status('leder', 'GET', closed)).toBe(200); // a member may look: SharePoint's own default
    const someone = { LoginName: login('medmedlem') };
    expect(await status('leder', 'POST', closed, someone)).toBe(403);
    await web.siteGroups.getByName('Ledere').update({ OnlyAllowMembersViewMembership: false });
    expect(await status('hr', 'GET', closed)).toBe(200);
    const hr = await web.ensureUser(login('hr'));
    await web.siteGroups.getByName('Ledere').setUserAsOwner(hr.Id);
    expect(await status('hr', 'POST', closed, someone)).toBe(201);
    expect(await status('hr', 'POST', `${closed}/removeByLoginName('${encodeURIComponent(login('medmedlem'))}')`)).toBe(
      204,
    );
  });
});

describe('what one may not read', () => {
  it('is told neither by lookups, nor by filters through them, nor by another’s groups', async () => {
    const secret = await listFor({ HR: levels.read });
    await addAs('it', secret, 'hemmeligt');
    const { Id } = await target.sp('it').web.lists.getByTitle(secret.title).select('Id')();
    const open = await listFor({ Ledere: levels.read, HR: levels.read });
    const { fields, items } = target.sp('it').web.lists.getByTitle(open.title);
    await fields.addLookup('Topic', { LookupListId: Id, LookupFieldName: 'Title' });
    await items.add({ TopicId: 1 });
    const query = `${open.path}/items?$select=Topic/Title&$expand=Topic`;
    const shownTo = async (person: string): Promise<unknown> =>
      ((await (await target.send(person, 'GET', query)).json()) as { value: { Topic: unknown }[] }).value[0]?.Topic;
    expect(await shownTo('hr')).toMatchObject({ Title: 'hemmeligt' });
    expect(await shownTo('leder')).toBeNull();
    const filter = `${open.path}/items?$filter=Topic/Title eq 'hemmeligt'`;
    expect(await status('hr', 'GET', filter)).toBe(200);
    expect(await status('leder', 'GET', filter)).toBe(400);
  });

  it('unique values and own items only exclude each other', async () => {
    const unique = await listFor({});
    const { fields } = target.sp('it').web.lists.getByTitle(unique.title);
    await fields.getByTitle('Key').update({ EnforceUniqueValues: true, Indexed: true });
    expect(await status('it', 'MERGE', unique.path, { ReadSecurity: 2 })).toBe(400);
    const own = await listFor({}, { ReadSecurity: 2 });
    expect(await status('it', 'MERGE', `${own.path}/fields/getByTitle('Key')`, { EnforceUniqueValues: true })).toBe(
      400,
    );
  });

  it('an attachment is refused without the right, and where attachments are off', async () => {
    const closed = await listFor({ Ledere: levels.add }, { EnableAttachments: false });
    const id = await addAs('leder', closed);
    const add = `${closed.path}/items(${id})/AttachmentFiles/add(FileName='a.txt')`;
    expect(await status('leder', 'POST', add)).toBe(403);
    expect(await status('it', 'POST', add)).toBe(400);
  });
});

it('a person is renamed by who manages permissions, and by nobody else', async () => {
  const sp = target.sp();
  await sp.web.ensureUser('leder@kommune.example');
  await sp.web.associatedMemberGroup.users.add('i:0#.f|membership|leder@kommune.example');
  const me = target.sp('leder').web.currentUser;
  await expect(me.update({ IsSiteAdmin: true })).rejects.toThrow('403');
  expect(await me()).toMatchObject({ IsSiteAdmin: false });
  await sp.web.siteUsers.getByEmail('leder@kommune.example').update({ Title: 'Demo Leder, omdøbt' });
  expect(await me()).toMatchObject({ Title: 'Demo Leder, omdøbt' });
});

it('to attach a file takes the right to change the row', async () => {
  const made = await makeList(target);
  const { Id } = await target.sp().web.lists.getByTitle(made.title).items.add({ Title: 'med bilag' });
  const add = `${made.path}/items(${Id})/AttachmentFiles/add(FileName='x.txt')`;
  expect((await target.send('it;scope=read', 'POST', add, { body: 'x' })).status).toBe(403);
  expect((await target.send('it', 'POST', add, { body: 'x' })).status).toBe(200);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { makeList } from './make-list.ts';
import { onlyHr, ownItems, useAttackSite } from './attack-site.ts';

const site = useAttackSite();
const hidden = 'det hemmelige';
let mine = 0;
let others = 0;

beforeAll(async () => {
  mine = await site.addRow('leder', ownItems, { Title: 'lederens' });
  others = await site.addRow('leder2', ownItems, { Title: hidden });
  const item = `${site.list(ownItems)}/items(${others})`;
  await site.send('hr', 'MERGE', item, { body: { Title: `${hidden} rettet` }, headers: { 'If-Match': '*' } });
  await site.addRow('hr', onlyHr, { Title: hidden });
  const gone = await site.addRow('leder2', ownItems, { Title: `${hidden} slettet` });
  await site.send('hr', 'DELETE', `${site.list(ownItems)}/items(${gone})`, { headers: { 'If-Match': '*' } });
}, 120_000);

type Route = readonly [name: string, method: string, below: string, body?: unknown];

const where = '<Where><BeginsWith><FieldRef Name="Title" /><Value Type="Text">det</Value></BeginsWith></Where>';
const viewXml = (query: string): string =>
  `<View Scope="RecursiveAll"><ViewFields><FieldRef Name="Title" /></ViewFields><Query>${query}</Query><RowLimit>100</RowLimit></View>`;

/** Every way to ask for all rows of a list. */
const routes: readonly Route[] = [
  ['items', 'GET', '/items?$top=5000'],
  ['a filter', 'GET', `/items?$filter=startswith(Title,'det')`],
  ['RenderListDataAsStream', 'POST', '/RenderListDataAsStream', { parameters: { ViewXml: viewXml('') } }],
  [
    'RenderListDataAsStream with a question',
    'POST',
    '/RenderListDataAsStream',
    { parameters: { ViewXml: viewXml(where) } },
  ],
  ['getitems', 'POST', '/getitems', { query: { ViewXml: viewXml('') } }],
  ['getitems with a question', 'POST', '/getitems', { query: { ViewXml: viewXml(where) } }],
];

const read = async (person: string, listUrl: string, [, method, below, body]: Route): Promise<[number, string]> => {
  const answer = await site.send(person, method, site.list(listUrl) + below, { body });
  return [answer.status, await answer.text()];
};

describe.each(routes.map((route) => ({ name: route[0], route })))('by $name', ({ route }) => {
  it.each(['leder', 'med', 'hr;scope=write', 'hr;scope=read'])('%s finds nobody else’s row', async (person) => {
    const [status, text] = await read(person, ownItems, route);
    expect(status).toBe(200);
    expect(text).not.toContain(hidden);
  });

  it.each(['hr', 'hr;scope=manage', 'it'])('%s finds them all', async (person) => {
    const [status, text] = await read(person, ownItems, route);
    expect(status).toBe(200);
    expect(text).toContain(hidden);
  });

  it.each(['leder', 'med', 'direktion', 'udenfor'])('%s is refused where only HR is let in', async (person) => {
    const [status, text] = await read(person, onlyHr, route);
    expect([403, 404]).toContain(status);
    expect(text).not.toContain(hidden);
    expect((await read('hr', onlyHr, route))[1]).toContain(hidden);
  });
});

const changes = { query: { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true } };
type Change = { ItemId: number; ChangeType: number; ListId: string };

describe('the log of changes', () => {
  const ask = async (person: string, of: string): Promise<Change[]> => {
    const answer = await site.send(person, 'POST', `${of}/getchanges`, { body: changes });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { value: Change[] }).value;
  };

  it('tells of adding, changing and deleting to who may see the rows', async () => {
    const seen = await ask('hr', site.list(ownItems));
    expect(seen.map(({ ChangeType }) => ChangeType)).toEqual([1, 1, 2, 1, 3]);
  });

  it('tells the others of their own rows only', async () => {
    expect((await ask('leder', site.list(ownItems))).map(({ ItemId }) => ItemId)).toEqual([mine]);
    expect(await ask('med', site.list(ownItems))).toEqual([]);
  });

  it('of the whole site says nothing of lists and rows that one may not see', async () => {
    const { Id } = await site.sp().web.getList(site.path(onlyHr)).select('Id')();
    expect((await ask('it', 'web')).map(({ ListId }) => ListId)).toContain(Id);
    expect((await ask('leder', 'web')).map(({ ListId }) => ListId)).not.toContain(Id);
  });

  it('goes on after a token', async () => {
    const answer = await site.send('hr', 'POST', `${site.list(ownItems)}/getchanges`, { body: changes });
    const { value } = (await answer.json()) as { value: (Change & { ChangeToken: object })[] };
    const body = { query: { ...changes.query, ChangeTokenStart: value[2]!.ChangeToken } };
    const rest = await site.send('hr', 'POST', `${site.list(ownItems)}/getchanges`, { body });
    expect(((await rest.json()) as { value: Change[] }).value).toHaveLength(2);
  });
});

describe('one row of another', () => {
  it.each([
    ['itself', ''],
    ['its versions', '/versions'],
    ['its attachments', '/AttachmentFiles'],
    ['its list by way of it', '/ParentList/items'],
    ['who wrote it', '/FieldValuesAsText'],
    ['its rights', '/roleassignments'],
  ])('is not there for leder: %s', async (_, below) => {
    const answer = await site.send('leder', 'GET', `${site.list(ownItems)}/items(${others})${below}`);
    expect([403, 404]).toContain(answer.status);
  });

  it('has versions for HR, and not for who wrote it', async () => {
    const versions = `${site.list(ownItems)}/items(${others})/versions`;
    expect((await site.send('leder2', 'GET', versions)).status).toBe(403);
    expect((await site.send('hr;scope=read', 'GET', versions)).status).toBe(404);
    expect(await (await site.send('hr', 'GET', versions)).text()).toContain('"VersionLabel":"2.0"');
  });
});

describe('the recycle bin', () => {
  type Entry = { Id: string; Title: string };
  const bin = async (person: string, of = 'web'): Promise<Entry[]> => {
    const answer = await site.send(person, 'GET', `${of}/RecycleBin`);
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { value: Entry[] }).value;
  };

  it.each(['web', 'site'])('of the %s shows each person their own deletions, and the administrator all', async (of) => {
    for (const person of ['leder', 'leder2', 'med', 'direktion']) expect(await bin(person, of)).toEqual([]);
    expect((await bin('hr', of)).map(({ Title }) => Title)).toContain(`${hidden} slettet`);
    expect((await bin('it', of)).map(({ Title }) => Title)).toContain(`${hidden} slettet`);
    expect(await bin('it;scope=write', of)).toEqual([]);
  });

  it('brings a row back under its number, with its author and its versions', async () => {
    const id = await site.addRow('leder', ownItems, { Title: 'slettes' });
    const item = `${site.list(ownItems)}/items(${id})`;
    await site.send('hr', 'MERGE', item, { body: { Title: 'slettes nu' }, headers: { 'If-Match': '*' } });
    const before = await (await site.send('it', 'GET', item)).json();
    const versions = await (await site.send('it', 'GET', `${item}/versions`)).json();
    const { value: entry } = (await (await site.send('hr', 'POST', `${item}/recycle`)).json()) as { value: string };
    expect((await site.send('it', 'GET', item)).status).toBe(404);
    expect((await site.send('hr', 'POST', `web/RecycleBin(${entry})/Restore`)).status).toBe(200);
    expect(await (await site.send('it', 'GET', item)).json()).toEqual(before);
    expect(await (await site.send('it', 'GET', `${item}/versions`)).json()).toEqual(versions);
    expect((await bin('hr')).map(({ Id }) => Id)).not.toContain(entry);
  });

  it('gives nothing back whose unique value another row has taken', async () => {
    const { path, title } = await makeList(site);
    await site.send('it', 'MERGE', `${path}/fields/getByInternalNameOrTitle('Key')`, {
      body: { Indexed: true, EnforceUniqueValues: true },
    });
    const { items } = site.sp().web.lists.getByTitle(title);
    const entry = await items.getById((await items.add({ Key: 'én' })).Id).recycle();
    const second = await items.add({ Key: 'én' });
    expect((await site.send('it', 'POST', `web/RecycleBin('${entry}')/restore()`)).status).toBe(500);
    await items.getById(second.Id).delete();
    expect((await site.send('it', 'POST', `web/RecycleBin('${entry}')/restore()`)).status).toBe(200);
  });

  it('gives nothing back that was removed from it', async () => {
    const id = await site.addRow('leder', ownItems, { Title: 'fjernes' });
    const answer = await site.send('hr', 'POST', `${site.list(ownItems)}/items(${id})/recycle`);
    const entry = `web/RecycleBin('${((await answer.json()) as { value: string }).value}')`;
    expect((await site.send('hr', 'POST', `${entry}/DeleteObject`)).status).toBe(204);
    expect((await site.send('hr', 'POST', `${entry}/restore()`)).status).toBe(404);
  });
});

/** The directory group that fills HR. */
const hrClaim = '5b1e0000-0000-4000-8000-000000000002';

describe('people', () => {
  it('names of the site’s users are for who may browse them', async () => {
    expect((await site.send('udenfor', 'GET', 'web/siteusers')).status).toBe(403);
    expect((await site.send('leder', 'GET', 'web/siteusers')).status).toBe(200);
  });

  it.each(['leder', 'med', 'direktion', 'udenfor'])('%s does not see who is in HR', async (person) => {
    const users = `web/sitegroups/getById(${site.groupId('hr')})/users`;
    expect([403, 404]).toContain((await site.send(person, 'GET', users)).status);
    const expanded = await site.send(person, 'GET', 'web/sitegroups?$select=Title,Users/LoginName&$expand=Users');
    expect(await expanded.text()).not.toContain(hrClaim);
    expect(await (await site.send('it', 'GET', users)).text()).toContain(hrClaim);
  });
});

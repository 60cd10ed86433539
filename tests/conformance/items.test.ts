import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
const items = () => target.sp().web.lists.getByTitle(list.title).items;
const titles = async (query: string): Promise<string[]> => {
  const answer = await target.send('it', 'GET', `${list.path}/items?$select=Title&${query}`);
  expect(answer.status, await answer.clone().text()).toBe(200);
  return ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
};
const filtered = (filter: string): Promise<string[]> => titles(`$filter=${encodeURIComponent(filter)}`);

beforeAll(async () => {
  list = await makeList(target);
});

describe('one item', () => {
  it('gets its ID, author and times from the server, whatever is posted', async () => {
    const posted = { Title: 'mit', Id: 900, ID: 900, AuthorId: 4711, EditorId: 4711, Created: '2001-01-01T00:00:00Z' };
    const item = await items().add(posted);
    const me = await target.sp().web.currentUser();
    expect(item).toMatchObject({ Title: 'mit', AuthorId: me.Id, EditorId: me.Id, Attachments: false });
    expect(item.Id).toBe(item.ID);
    expect(item.Id).not.toBe(900);
    expect(new Date(item.Created).getUTCFullYear()).toBeGreaterThan(2020);
    expect(item.OData__UIVersionString).toBe('1.0');
  });

  it('answers every kind of field as SharePoint writes it', async () => {
    const me = await target.sp().web.currentUser();
    const written = {
      Title: "O'Brien & Søn",
      SessionId: 3.5,
      Body: 'to\nlinjer',
      Flag: true,
      Starts: '2026-07-01T10:00:00.500Z',
      Day: '2026-01-14',
      LeaderId: me.Id,
    };
    const { Id } = await items().add(written);
    expect(await items().getById(Id)()).toMatchObject({
      ...written,
      Starts: '2026-07-01T10:00:00Z',
      Day: '2026-01-13T23:00:00Z',
      LeaderStringId: String(me.Id),
      Key: null,
    });
  });

  it('a text that is too long, a number that is none and a column that is not there are refused', async () => {
    for (const body of [{ Title: 'x'.repeat(256) }, { SessionId: 'tre' }, { Nope: 1 }, { Flag: 'ja' }]) {
      const answer = await target.send('it', 'POST', `${list.path}/items`, { body });
      expect(answer.status).toBe(400);
    }
    const { message } = (
      (await (await target.send('it', 'POST', `${list.path}/items`, { body: { Nope: 1 } })).json()) as Failure
    )['odata.error'];
    expect(message.value).toMatch(/^The property 'Nope' does not exist on type 'SP\.Data\.Probe/);
  });

  it('an item that is gone is a 404 in SharePoint’s words', async () => {
    const { Id } = await items().add({ Title: 'snart væk' });
    await items().getById(Id).delete();
    const answer = await target.send('it', 'GET', `${list.path}/items(${Id})`);
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as Failure)['odata.error']).toEqual({
      code: '-2130575338, System.ArgumentException',
      message: { lang: 'en-US', value: 'Item does not exist. It may have been deleted by another user.' },
    });
    expect((await items().add({ Title: 'ny' })).Id).toBeGreaterThan(Id);
  });

  it('recycle gives the id in the bin', async () => {
    const { Id } = await items().add({ Title: 'til kurven' });
    const answer = await target.send('it', 'POST', `${list.path}/items(${Id})/recycle`);
    expect(await answer.json()).toMatchObject({ value: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});

type Failure = { 'odata.error': { code: string; message: { lang: string; value: string } } };

describe('ETags', () => {
  it('a change with the ETag that was read passes, a second one with the same is a 412', async () => {
    const item = await items().add({ Title: 'v1' });
    const etag = item['odata.etag'] as string;
    expect(etag).toMatch(/^"[0-9a-f-]{36},1"$/);
    await items().getById(item.Id).update({ Title: 'v2' }, etag);
    await expect(items().getById(item.Id).update({ Title: 'v3' }, etag)).rejects.toMatchObject({ status: 412 });
    const answer = await target.send('it', 'MERGE', `${list.path}/items(${item.Id})`, {
      headers: { 'If-Match': '"8"' },
      body: { Title: 'v4' },
    });
    const { code, message } = ((await answer.json()) as Failure)['odata.error'];
    expect(code).toBe('-1, Microsoft.SharePoint.Client.ClientServiceException');
    expect(message.value).toBe(
      `The request ETag value '"8"' does not match the object's ETag value '${etag.replace(',1"', ',2"')}'.`,
    );
    expect((await items().getById(item.Id)()).Title).toBe('v2');
  });

  it('deleting asks for the ETag too', async () => {
    const item = await items().add({ Title: 'hold' });
    await items().getById(item.Id).update({ Title: 'rettet' });
    await expect(items().getById(item.Id).delete(item['odata.etag'])).rejects.toMatchObject({ status: 412 });
    await items().getById(item.Id).delete('*');
  });
});

describe('filters', () => {
  beforeAll(async () => {
    list = await makeList(target);
    const me = await target.sp().web.currentUser();
    const rows = [
      { Title: 'Ærø', SessionId: 1, Flag: true, Starts: '2026-03-01T08:00:00Z', LeaderId: me.Id, Key: 'a' },
      { Title: 'aarhus', SessionId: 2, Flag: false, Starts: '2026-04-01T08:00:00Z', Key: "O'Neill" },
      { Title: 'Ølgod', SessionId: 3, Starts: '2026-05-01T08:00:00Z' },
      { Title: 'Zealand', SessionId: null, Key: 'A' },
    ];
    for (const row of rows) await items().add(row);
  });

  it.each([
    [`Title eq 'ærø'`, ['Ærø']],
    [`SessionId ge 2`, ['aarhus', 'Ølgod']],
    [`SessionId lt 2 or SessionId eq 3`, ['Ærø', 'Ølgod']],
    [`SessionId eq null`, ['Zealand']],
    [`SessionId ne null and not (SessionId eq 1)`, ['aarhus', 'Ølgod']],
    [`Flag eq 1`, ['Ærø']],
    [`Flag eq false`, ['aarhus']],
    [`startswith(Title,'ZEA')`, ['Zealand']],
    [`substringof('rhu',Title)`, ['aarhus']],
    [`Key eq 'O''Neill'`, ['aarhus']],
    [`Key eq 'a'`, ['Ærø', 'Zealand']],
    [`Starts gt datetime'2026-03-15T00:00:00Z' and Starts lt '2026-04-15T00:00:00Z'`, ['aarhus']],
    [`month(Starts) eq 5`, ['Ølgod']],
    [`Leader/Title eq 'Demo IT'`, ['Ærø']],
    [`Leader/Id ne null and LeaderId gt 0`, ['Ærø']],
    [`Author/EMail eq 'it@kommune.example' and SessionId eq 3`, ['Ølgod']],
    [`(((SessionId eq 1)))`, ['Ærø']],
  ])('%s', async (filter, expected) => {
    expect(await filtered(filter)).toEqual(expected);
  });

  it('sorts by Danish letters, by several columns, and back', async () => {
    expect(await titles('$orderby=Title')).toEqual(['aarhus', 'Zealand', 'Ærø', 'Ølgod']);
    expect(await titles('$orderby=Key,SessionId desc')).toEqual(['Ølgod', 'Ærø', 'Zealand', 'aarhus']);
    expect(await titles('$orderby=Id desc&$top=1')).toEqual(['Zealand']);
  });

  it.each([`Title eq 'x`, 'Title eq', 'Title xx 3', '(Title eq 1', 'eq eq eq eq', `Nope eq 1`])(
    'the malformed %s is a 400',
    async (filter) => {
      const answer = await target.send('it', 'GET', `${list.path}/items?$filter=${encodeURIComponent(filter)}`);
      expect(answer.status).toBe(400);
      expect(Object.keys((await answer.json()) as object)).toEqual(['odata.error']);
    },
  );

  it('people behind a column come by expand, and not without it', async () => {
    const [first] = await items().select('Id', 'Leader/Title', 'Leader/EMail').expand('Leader')<Row[]>();
    expect(first).toMatchObject({ Id: 1, Leader: { Title: 'Demo IT', EMail: 'it@kommune.example' } });
    const refused = await target.send('it', 'GET', `${list.path}/items?$select=Leader/Title`);
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as Failure)['odata.error'].message.value).toContain('$expand query string must');
  });
});

type Row = Record<string, unknown>;

describe('pages', () => {
  beforeAll(async () => {
    list = await makeList(target);
    const [batched, execute] = target.sp().batched();
    for (let n = 1; n <= 12; n++) {
      void batched.web.lists.getByTitle(list.title).items.add({ Title: `nr ${n}`, SessionId: n % 3 });
    }
    await execute();
  });

  it('every item comes exactly once, though others come and go between the pages', async () => {
    const seen: number[] = [];
    for await (const page of items().select('Id').top(5)) {
      seen.push(...(page as { Id: number }[]).map(({ Id }) => Id));
      if (seen.length === 5) {
        await items().getById(2).delete();
        await items().add({ Title: 'senere' });
      }
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('a sorted list pages as well', async () => {
    const seen: [number | null, number][] = [];
    for await (const page of items().select('Id', 'SessionId').orderBy('SessionId', false).top(4)) {
      seen.push(
        ...((page as { Id: number; SessionId: number | null }[]).map((row) => [row.SessionId, row.Id] as const) as []),
      );
    }
    const sorted = [...seen].sort((a, b) => (b[0] ?? -1) - (a[0] ?? -1) || a[1] - b[1]);
    expect(seen).toEqual(sorted);
    expect(new Set(seen.map(([, id]) => id)).size).toBe(12);
  });

  it('the link to the next page is absolute and carries the last ID', async () => {
    const answer = await target.send('it', 'GET', `${list.path}/items?$top=2`);
    const body = (await answer.json()) as { 'odata.nextLink': string };
    expect(body['odata.nextLink']).toMatch(/^http.*\/_api\/.*%24skiptoken=Paged%3dTRUE%26p_ID%3d\d+$/);
    const last = await target.send('it', 'GET', `${list.path}/items?$top=20`);
    expect(await last.json()).not.toHaveProperty(['odata.nextLink']);
  });
});

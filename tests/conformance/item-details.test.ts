import '@pnp/sp/attachments/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
let me = { Id: 0, Title: '' };
const items = () => target.sp().web.lists.getByTitle(list.title).items;

beforeAll(async () => {
  list = await makeList(target);
  me = await target.sp().web.currentUser.select('Id', 'Title')<typeof me>();
  await items().add({
    Title: 'Æbler & <pærer>',
    SessionId: 2.5,
    Flag: true,
    Starts: '2026-11-22T10:00:00Z',
    LeaderId: me.Id,
  });
});

describe('an item’s values as text', () => {
  it('are written in the site’s language and zone', async () => {
    expect(await items().getById(1).fieldValuesAsText()).toMatchObject({
      Title: 'Æbler & <pærer>',
      SessionId: '2,5',
      Flag: 'Ja',
      Starts: '22-11-2026 11:00',
      Leader: me.Title,
      Key: '',
    });
  });

  it('are safe where they are HTML', async () => {
    const asHtml = await items().getById(1).fieldValuesAsHTML();
    expect(asHtml).toMatchObject({ Title: 'Æbler &amp; &lt;pærer&gt;' });
  });
});

it('an item tells where it stands', async () => {
  const { ParentList, ParentWeb } = await items().getById(1).getParentInfos();
  expect(ParentList).toMatchObject({ Title: list.title });
  expect(ParentList.RootFolderServerRelativePath).toMatchObject({ DecodedUrl: ParentList.RootFolderServerRelativeUrl });
  expect(ParentWeb.Url).toBe(target.url());
});

it('an ID that was reserved is given to no row', async () => {
  const reserved = await target.sp().web.lists.getByTitle(list.title).reserveListItemId();
  const { Id } = (await items().add({ Title: 'næste' })) as { Id: number };
  expect(Id).toBe(reserved + 1);
});

it('what is attached can be written over, and put away', async () => {
  const { Id } = (await items().add({ Title: 'bilag' })) as { Id: number };
  const { attachmentFiles } = items().getById(Id);
  await attachmentFiles.add('a.txt', 'før');
  await attachmentFiles.getByName('a.txt').setContent('efter');
  expect(await attachmentFiles.getByName('a.txt').getText()).toBe('efter');
  await attachmentFiles.getByName('a.txt').recycle();
  expect(await attachmentFiles()).toEqual([]);
});

it('a note is neither compared nor sorted by', async () => {
  await expect(items().filter(`Body eq 'x'`)()).rejects.toThrow("of type 'Note' cannot be used in the query filter");
  await expect(items().orderBy('Body')()).rejects.toThrow("of type 'Note' cannot be used in the query orderby");
  expect((await items().filter('Body eq null').top(1)()).length).toBe(1);
});

describe('who asks in OData 4', () => {
  const headers = { 'OData-Version': '4.0' };

  it('is answered with the newer names of the same metadata', async () => {
    const answer = await target.send('it', 'GET', `${list.path}/items(1)?$select=Id`, { headers });
    expect(answer.headers.get('content-type')).toContain('odata.metadata=minimal');
    expect(await answer.json()).toMatchObject({
      '@odata.context': expect.stringContaining('/_api/$metadata#'),
      '@odata.type': expect.stringMatching(/^#SP\.Data\./),
      Id: 1,
    });
  });

  it('is refused in its words', async () => {
    const answer = await target.send('it', 'GET', `${list.path}/items(999)`, { headers });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: { code: '-2130575338, System.ArgumentException', message: expect.stringContaining('does not exist') } },
    ]);
  });
});

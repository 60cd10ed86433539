import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget({ listViewThreshold: 20 });
let list: ListUnderTest;

beforeAll(async () => {
  list = await makeList(target);
  const { fields } = target.sp().web.lists.getByTitle(list.title);
  await fields.getByTitle('SessionId').update({ Indexed: true });
  await fields.getByTitle('Leader').update({ Indexed: true });
  const [batched, execute] = target.sp().batched();
  for (let n = 0; n < 60; n++) {
    const row = { Title: `nr ${n}`, SessionId: n < 30 ? 1 : n, Key: 'k' };
    void batched.web.lists.getByTitle(list.title).items.add(row);
  }
  await execute();
});

const read = (query: string): Promise<Response> => target.send('it', 'GET', `${list.path}/items?${query}`);

describe('a list longer than the list view threshold', () => {
  it.each([
    '$top=5',
    '$orderby=Id desc&$top=5',
    '$filter=SessionId eq 40',
    `$filter=SessionId eq 40 and Key eq 'k'`,
    '$filter=Id gt 50',
    '$filter=SessionId ge 45&$orderby=SessionId desc',
    '$filter=(SessionId eq 40)',
  ])('answers %s', async (query) => {
    const answer = await read(query);
    expect(answer.status, await answer.clone().text()).toBe(200);
    expect(((await answer.json()) as { value: unknown[] }).value.length).toBeGreaterThan(0);
  });

  it.each([
    [`$filter=Key eq 'nix'`, 'the column is not indexed'],
    [`$filter=Key eq 'k' and SessionId eq 40`, 'the indexed condition does not come first'],
    ['$filter=SessionId eq 1&$top=1', 'the condition leaves too many rows, and $top does not rescue it'],
    ['$filter=SessionId eq 40 or SessionId eq 41', 'or is not helped by an index'],
    ['$filter=SessionId ne 1', 'not equal is not helped by an index'],
    ['$filter=LeaderId eq 1', 'an index on a person is none here'],
    ['$orderby=Title', 'the order is not indexed'],
    [`$filter=substringof('4',Title)`, 'substringof is not helped by an index'],
  ])('refuses %s, since %s', async (query) => {
    const answer = await read(query);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      'odata.error': {
        code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        message: {
          lang: 'en-US',
          value: 'The attempted operation is prohibited because it exceeds the list view threshold.',
        },
      },
    });
  });

  it('refuses the same question in CAML', async () => {
    const where = `<Where><Eq><FieldRef Name="Key"/><Value Type="Text">nix</Value></Eq></Where>`;
    const body = { query: { ViewXml: `<View><Query>${where}</Query></View>` } };
    const answer = await target.send('it', 'POST', `${list.path}/getitems`, { body });
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('list view threshold')]);
  });

  it('can be read whole, page by page', async () => {
    const ids: number[] = [];
    for await (const page of target.sp().web.lists.getByTitle(list.title).items.select('Id').top(25)) {
      ids.push(...(page as { Id: number }[]).map(({ Id }) => Id));
    }
    expect(ids).toHaveLength(60);
  });
});

import { beforeAll, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
let itemType = '';
const verbose = { 'Content-Type': 'application/json;odata=verbose', 'If-Match': '*' };
const post = (method: string, path: string, type: string, body: object): Promise<Response> =>
  target.send('it', method, path, { body: { __metadata: { type }, ...body }, headers: verbose });
const titles = async (): Promise<unknown[]> =>
  (await target.sp().web.lists.getByTitle(list.title).items.select('Title')()).map(({ Title }) => Title);

beforeAll(async () => {
  list = await makeList(target);
  const { ListItemEntityTypeFullName } = await target
    .sp()
    .web.lists.getByTitle(list.title)
    .select('ListItemEntityTypeFullName')();
  itemType = ListItemEntityTypeFullName;
});

it('an item is taken under the type of its list’s items, and under no other', async () => {
  const made = await post('POST', `${list.path}/items`, itemType, { Title: 'rigtig' });
  expect(made.status).toBe(201);
  const { Id } = (await made.json()) as { Id: number };
  for (const [method, path] of [
    ['POST', `${list.path}/items`],
    ['MERGE', `${list.path}/items(${Id})`],
  ] as const) {
    const other = await post(method, path, 'SP.List', { Title: 'forkert' });
    expect(other.status).toBe(400);
    expect(await other.text()).toContain(
      `An entry with type 'SP.List' was found, but it is not assignable to the expected type '${itemType}'.`,
    );
    const unknown = await post(method, path, 'SP.Data.FindesIkkeListItem', { Title: 'forkert' });
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain("A type named 'SP.Data.FindesIkkeListItem' could not be resolved");
  }
  expect(await titles()).toEqual(['rigtig']);
  expect((await post('MERGE', `${list.path}/items(${Id})`, itemType, { Title: 'rettet' })).status).toBe(204);
  expect(await titles()).toEqual(['rettet']);
});

it('a list, a column and a view are taken under their own types only', async () => {
  const path = list.path;
  expect((await post('MERGE', path, 'SP.ListItem', { Description: 'x' })).status).toBe(400);
  expect((await post('MERGE', path, 'SP.List', { Description: 'x' })).status).toBe(204);
  expect((await post('POST', 'web/lists', 'SP.Web', { Title: `${list.title}b` })).status).toBe(400);
  expect((await post('POST', `${path}/fields`, 'SP.List', { Title: 'Nej', FieldTypeKind: 2 })).status).toBe(400);
  expect((await post('POST', `${path}/fields`, 'SP.FieldText', { Title: 'Ja', FieldTypeKind: 2 })).status).toBe(201);
  expect((await post('POST', `${path}/views`, 'SP.List', { Title: 'Nej' })).status).toBe(400);
  expect((await post('POST', `${path}/views`, 'SP.View', { Title: 'Ja' })).status).toBe(201);
});

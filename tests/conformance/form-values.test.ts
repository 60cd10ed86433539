import { beforeAll, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

type Result = { FieldName: string; FieldValue: string; HasException: boolean; ItemId: number };

const target = useAnySite();
let list: ListUnderTest;
const items = () => target.sp().web.lists.getByTitle(list.title).items;

beforeAll(async () => {
  list = await makeList(target);
});

async function send(path: string, formValues: object[]): Promise<Result[]> {
  const answer = await target.send('it', 'POST', `${list.path}/${path}`, { body: { formValues } });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return ((await answer.json()) as { value: Result[] }).value;
}
const add = (formValues: object[]): Promise<Result[]> => send('AddValidateUpdateItemUsingPath', formValues);

it('what SharePoint’s forms send is read as they write it, and the new ID is given', async () => {
  const { Id: LeaderId, LoginName } = await target.sp().web.currentUser();
  const results = await add([
    { FieldName: 'Title', FieldValue: 'fra formularen' },
    { FieldName: 'SessionId', FieldValue: '3,5' },
    { FieldName: 'Leader', FieldValue: JSON.stringify([{ Key: LoginName }]) },
    { FieldName: 'Day', FieldValue: '14-01-2026' },
  ]);
  expect(results.every(({ HasException, ItemId }) => !HasException && ItemId === 0)).toBe(true);
  const id = Number(results.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  const expected = { Title: 'fra formularen', SessionId: 3.5, Day: '2026-01-13T23:00:00Z', LeaderId };
  expect(await items().getById(id)()).toMatchObject(expected);
});

it('what can not be read is refused by 200, field by field, and nothing is written', async () => {
  const { Id } = await items().add({ Title: 'før' });
  const values = [
    { FieldName: 'Title', FieldValue: 'x' },
    { FieldName: 'SessionId', FieldValue: 'tre' },
  ];
  const before = await items()();
  for (const path of ['AddValidateUpdateItemUsingPath', `items(${Id})/ValidateUpdateListItem`]) {
    expect((await send(path, values)).map(({ HasException }) => HasException)).toEqual([false, true]);
  }
  expect(await items()()).toEqual(before);
});

it('the answer names its type, bare and in verbose', async () => {
  const { Id } = await items().add({ Title: 'navn' });
  const body = { formValues: [{ FieldName: 'Title', FieldValue: 'nyt navn' }] };
  const path = `${list.path}/items(${Id})/ValidateUpdateListItem`;
  const bare = await target.send('it', 'POST', path, { body });
  expect(await bare.json()).toMatchObject({
    'odata.metadata': expect.stringContaining('#Collection(SP.ListItemFormUpdateValue)') as string,
  });
  const verbose = await target.send('it', 'POST', path, {
    body,
    headers: { Accept: 'application/json;odata=verbose' },
  });
  expect(await verbose.json()).toMatchObject({
    d: { ValidateUpdateListItem: { results: [{ FieldName: 'Title', ItemId: Id }] } },
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

type Result = { FieldName: string; FieldValue: string; HasException: boolean; ItemId: number };

const another = JSON.stringify([{ Key: 'i:0#.f|membership|leder2@kommune.example' }]);
const pretended = [
  { FieldName: 'Author', FieldValue: another },
  { FieldName: 'Created', FieldValue: '2001-01-01T00:00:00Z' },
];

describe.each(['allow', 'refuse'] as const)('the form-update routes, when a stamp is to be %sed', (formUpdate) => {
  const target = useTarget({ formUpdate });
  let list: ListUnderTest;
  beforeAll(async () => {
    list = await makeList(target);
  });

  const send = async (path: string, body: object): Promise<Result[]> => {
    const answer = await target.send('it', 'POST', path, { body });
    expect(answer.status, await answer.clone().text()).toBe(200);
    return ((await answer.json()) as { value: Result[] }).value;
  };
  const add = (formValues: object[], bNewDocumentUpdate = false): Promise<Result[]> =>
    send(`${list.path}/AddValidateUpdateItemUsingPath`, { formValues, bNewDocumentUpdate });

  it('read text as the forms write it and give the new ID', async () => {
    const results = await add([
      { FieldName: 'Title', FieldValue: 'fra formularen' },
      { FieldName: 'SessionId', FieldValue: '3,5' },
      { FieldName: 'Leader', FieldValue: another },
      { FieldName: 'Day', FieldValue: '14-01-2026' },
    ]);
    const id = Number(results.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    const item = await target.sp().web.lists.getByTitle(list.title).items.getById(id)();
    expect(item).toMatchObject({ Title: 'fra formularen', SessionId: 3.5, Day: '2026-01-13T23:00:00Z' });
  });

  it('refuse by 200, field by field, and write nothing', async () => {
    const before = await target.sp().web.lists.getByTitle(list.title).items();
    const results = await add([
      { FieldName: 'Title', FieldValue: 'x' },
      { FieldName: 'SessionId', FieldValue: 'tre' },
    ]);
    expect(results.map(({ HasException }) => HasException)).toEqual([false, true]);
    expect(await target.sp().web.lists.getByTitle(list.title).items()).toEqual(before);
  });

  it('a pretended author and time are taken only when they are allowed', async () => {
    const me = await target.sp().web.currentUser();
    const results = await add([{ FieldName: 'Title', FieldValue: 'stemplet' }, ...pretended], true);
    const rows = await target.sp().web.lists.getByTitle(list.title).items.filter(`Title eq 'stemplet'`)();
    if (formUpdate === 'refuse') {
      expect(results.some(({ HasException }) => HasException)).toBe(true);
      expect(rows).toEqual([]);
      return;
    }
    expect(rows).toMatchObject([{ Created: '2001-01-01T00:00:00Z', EditorId: me.Id }]);
    expect(rows[0]?.AuthorId).not.toBe(me.Id);
  });

  it('ask for the same rights as every other way of writing', async () => {
    const { Id } = await target.sp().web.lists.getByTitle(list.title).items.add({ Title: 'fast' });
    const update = `${list.path}/items(${Id})/ValidateUpdateListItem`;
    const body = { formValues: [{ FieldName: 'Title', FieldValue: 'rettet' }], bNewDocumentUpdate: true };
    expect((await target.send('it;scope=read', 'POST', update, { body })).status).toBe(403);
    expect((await target.send('udenfor', 'POST', update, { body })).status).toBe(403);
    expect(await send(update, body)).toMatchObject([{ FieldName: 'Title', HasException: false, ItemId: Id }]);
    expect((await target.sp().web.lists.getByTitle(list.title).items.getById(Id)()).Title).toBe('rettet');
  });
});

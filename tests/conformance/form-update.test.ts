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

  const send = async (path: string, body: object, person = 'it'): Promise<Result[]> => {
    const answer = await target.send(person, 'POST', path, { body });
    expect(answer.status, await answer.clone().text()).toBe(200);
    return ((await answer.json()) as { value: Result[] }).value;
  };
  const add = (formValues: object[], bNewDocumentUpdate = false, person = 'it'): Promise<Result[]> =>
    send(`${list.path}/AddValidateUpdateItemUsingPath`, { formValues, bNewDocumentUpdate }, person);

  it.each([
    ['an owner', 'it', 'allow'],
    ['somebody who may write but does not manage the list', 'it;scope=write', formUpdate],
  ])('take author and time from %s as they are told, and always from an owner', async (_, person, so) => {
    const me = await target.sp().web.currentUser();
    const results = await add([{ FieldName: 'Title', FieldValue: person }, ...pretended], true, person);
    const rows = await target.sp().web.lists.getByTitle(list.title).items.filter(`Title eq '${person}'`)();
    if (so === 'refuse') {
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

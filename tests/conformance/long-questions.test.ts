import { beforeAll, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
let list: ListUnderTest;
beforeAll(async () => {
  list = await makeList(target);
  await target.sp().web.lists.getByTitle(list.title).items.add({ Title: 'fundet' });
});

const ask = (filter: string): Promise<Response> =>
  target.send('it', 'GET', `${list.path}/items?$select=Title&$filter=${encodeURIComponent(filter)}`);
const titlesIn = async (answer: Response): Promise<unknown[]> =>
  ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => most - at);

it('hundreds of conditions are one question', async () => {
  const filter = upTo(400).map((id) => `Id eq ${id}`);
  expect(await titlesIn(await ask(filter.join(' or ')))).toEqual(['fundet']);
  const values = upTo(500).map((id) => `<Value Type="Counter">${id}</Value>`);
  const where = `<Where><In><FieldRef Name="ID"/><Values>${values.join('')}</Values></In></Where>`;
  const body = { query: { ViewXml: `<View><Query>${where}</Query></View>` } };
  expect(await titlesIn(await target.send('it', 'POST', `${list.path}/getitems`, { body }))).toEqual(['fundet']);
});

it('conditions deeper in one another than can be read are refused', async () => {
  const answer = await ask(`${'not (Id eq 2 or '.repeat(30)}Id eq 1${')'.repeat(30)}`);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('too complex')]);
});

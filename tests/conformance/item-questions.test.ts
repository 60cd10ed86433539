import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
let me = { Id: 0, Title: '' };

beforeAll(async () => {
  list = await makeList(target);
  const { web } = target.sp();
  me = await web.currentUser.select('Id', 'Title')<typeof me>();
  const { fields, items } = web.lists.getByTitle(list.title);
  await fields.addMultiChoice('Kinds', { Choices: ['kursus', 'kursusdag', 'samtale'] });
  await fields.addUrl('Link');
  await fields.createFieldAsXml('<Field Type="UserMulti" Name="People" DisplayName="People" Mult="TRUE" />');
  const long = { Title: 'lang', Body: `${'x'.repeat(400)} nålen` };
  await items.add({ ...long, Kinds: ['kursus', 'samtale'], LeaderId: me.Id, PeopleId: [me.Id], SessionId: 2 });
  await items.add({ Title: 'kort', Kinds: ['kursusdag'] });
});

type Refusal = { readonly 'odata.error': { readonly code: string; readonly message: { readonly value: string } } };

const ask = (query: string): Promise<Response> => target.send('it', 'GET', `${list.path}/items?${query}`);
async function rows(query: string): Promise<Record<string, unknown>[]> {
  const answer = await ask(query);
  expect(answer.status, await answer.clone().text()).toBe(200);
  return ((await answer.json()) as { value: Record<string, unknown>[] }).value;
}
const titles = async (filter: string): Promise<unknown[]> =>
  (await rows(`$select=Title&$filter=${encodeURIComponent(filter)}`)).map(({ Title }) => Title);
const refusal = async (query: string): Promise<unknown> => {
  const answer = await ask(query);
  const { code, message } = ((await answer.json()) as Refusal)['odata.error'];
  return [answer.status, code, message.value];
};
const exception = '-1, Microsoft.SharePoint.SPException';

describe('what a lookup shows', () => {
  it.each([
    '$select=Leader',
    '$select=Id,Leader',
    '$expand=Leader',
    '$select=Id&$expand=Leader',
    '$expand=Leader/Title',
  ])('must be named, which %s does not', async (query) => {
    expect(await refusal(query)).toEqual([
      400,
      exception,
      "The query to field 'Leader' is not valid. The $select query string must specify the target fields and the $expand query string must contains Leader.",
    ]);
  });

  it.each(['Leader', 'Leader/Title'])('is there when it is selected and expanded by %s', async (expand) => {
    const [first] = await rows(`$select=Id,Leader/Title&$expand=${expand}&$top=1`);
    expect(first).toMatchObject({ Leader: { Title: me.Title } });
  });

  it('is a list where the column keeps several', async () => {
    const found = await rows('$select=People/Title&$expand=People');
    expect(found.map(({ People }) => People)).toEqual([[expect.objectContaining({ Title: me.Title })], []]);
  });

  it('is not to be had by a question in CAML', async () => {
    const body = { query: { ViewXml: '<View />' } };
    const answer = await target.send('it', 'POST', `${list.path}/getitems?$expand=Leader`, { body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("The $expand query is not valid for field 'Leader'.");
  });
});

describe('columns that are not there', () => {
  it('are refused by the name that was asked for', async () => {
    const words = "The field or property 'FindesIkke' does not exist.";
    expect(await refusal('$select=FindesIkke')).toEqual([400, exception, words]);
    expect(await refusal('$expand=FindesIkke')).toEqual([400, exception, words]);
    expect(await refusal('$filter=FindesIkke eq 1')).toEqual([
      400,
      '-2147024809, System.ArgumentException',
      "Column 'FindesIkke' does not exist. It may have been deleted by another user.",
    ]);
  });

  it.each([
    ["fields/getByInternalNameOrTitle('FindesIkke')", "Column 'FindesIkke' does not exist."],
    ["fields/getByTitle('FindesIkke')", "Column 'FindesIkke' does not exist."],
    ["fields(guid'00000000-0000-0000-0000-000000000001')", 'Invalid field name.'],
    ["views/getByTitle('FindesIkke')", 'The specified view is invalid.'],
  ])('%s is a 400, not a 404', async (below, words) => {
    const answer = await target.send('it', 'GET', `${list.path}/${below}`);
    const { code, message } = ((await answer.json()) as Refusal)['odata.error'];
    expect([answer.status, code]).toEqual([400, '-2147024809, System.ArgumentException']);
    expect(message.value).toContain(words);
  });
});

describe('filters', () => {
  it('find a row by one of its choices, and not by a part of one', async () => {
    expect(await titles("Kinds eq 'kursus'")).toEqual(['lang']);
    expect(await titles("Kinds ne 'kursus'")).toEqual(['kort']);
  });

  it('look through the whole of a note', async () => {
    expect(await titles("substringof('nålen',Body)")).toEqual(['lang']);
  });

  it('take numbers that name their type', async () => {
    for (const number of ['2', '2L', '2.0', '2.0d', '2M'])
      expect(await titles(`SessionId eq ${number}`)).toEqual(['lang']);
  });

  it.each([
    ["Link eq 'https://kommune.example'", 'Link', 'URL'],
    ['PeopleId eq 1', 'People', 'UserMulti'],
    ["People/Title eq 'x'", 'People', 'UserMulti'],
  ])('do not compare %s', async (filter, name, type) => {
    expect(await refusal(`$filter=${encodeURIComponent(filter)}`)).toEqual([
      400,
      exception,
      `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
    ]);
  });

  it('know what kind of thing a row is, what it is called and which version it has', async () => {
    const [first] = await rows('$select=Id,FSObjType,FileLeafRef,UniqueId,GUID&$top=1');
    expect(first).toMatchObject({ FileLeafRef: `${String(first!['Id'])}_.000`, UniqueId: first!['GUID'] });
    expect(await titles('FSObjType eq 1')).toEqual([]);
    expect(await titles("FSObjType eq 0 and OData__UIVersionString eq '1.0'")).toEqual(['lang', 'kort']);
    expect(await titles(`FileLeafRef eq '${String(first!['FileLeafRef'])}'`)).toEqual(['lang']);
  });
});

it('a row is found by its unique id and by its ID as text', async () => {
  const [{ Id, GUID } = {}] = await rows('$select=Id,GUID&$top=1');
  for (const way of [`getItemByUniqueId('${String(GUID)}')`, `getItemByStringId('${String(Id)}')`]) {
    const answer = await target.send('it', 'GET', `${list.path}/${way}?$select=Title`);
    expect(await answer.json()).toMatchObject({ Title: 'lang' });
  }
  const none = await target.send('it', 'GET', `${list.path}/getItemByUniqueId('00000000-0000-0000-0000-000000000001')`);
  expect(none.status).toBe(404);
});

it('a change that was sent as a bare POST changes nothing, and is told so in SharePoint’s words', async () => {
  const [{ Id } = {}] = await rows('$select=Id&$top=1');
  const path = `${list.path}/items(${String(Id)})`;
  const bare = await target.send('it', 'POST', path, { body: { Title: 'ændret' } });
  expect(bare.status).toBe(400);
  expect(await bare.text()).toContain('The parameter Title does not exist in method GetById.');
  expect((await rows('$select=Title&$top=1'))[0]).toMatchObject({ Title: 'lang' });
  expect(await target.status('it', 'MERGE', path, { Title: 'lang' })).toBe(204);
});

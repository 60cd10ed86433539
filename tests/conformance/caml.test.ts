import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
let me = { Id: 0, Title: '', Email: '' };
const titles = ['Ærø', 'bornholm', 'Als', 'Fanø', 'anholt'];

beforeAll(async () => {
  list = await makeList(target);
  me = await target.sp().web.currentUser.select('Id', 'Title', 'Email')<typeof me>();
  for (const [at, Title] of titles.entries()) {
    const row = { Title, SessionId: at, Flag: at % 2 === 0, Day: `2026-0${at + 1}-01T00:00:00+01:00`, LeaderId: me.Id };
    await target.sp().web.lists.getByTitle(list.title).items.add(row);
  }
}, 60_000);

const view = (query: string, limit = 100): string =>
  `<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="SessionId"/><FieldRef Name="Flag"/><FieldRef Name="Day"/><FieldRef Name="Leader"/></ViewFields><Query>${query}</Query><RowLimit Paged="TRUE">${limit}</RowLimit></View>`;

type Stream = { Row: Record<string, unknown>[]; NextHref?: string };

async function asStream(query: string, limit?: number, Paging?: string): Promise<Stream> {
  const answer = await target.send('it', 'POST', `${list.path}/RenderListDataAsStream`, {
    body: { parameters: { ViewXml: view(query, limit), Paging } },
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return (await answer.json()) as Stream;
}

const found = async (query: string): Promise<unknown[]> => (await asStream(query)).Row.map(({ Title }) => Title);
const test = (name: string, field: string, type: string, value: string): string =>
  `<${name}><FieldRef Name="${field}"/><Value Type="${type}">${value}</Value></${name}>`;

describe('questions in CAML', () => {
  it.each([
    [test('Eq', 'Title', 'Text', 'als'), ['Als']],
    [test('Neq', 'SessionId', 'Number', '0'), ['bornholm', 'Als', 'Fanø', 'anholt']],
    [test('Lt', 'SessionId', 'Number', '1'), ['Ærø']],
    [test('Geq', 'SessionId', 'Number', '3'), ['Fanø', 'anholt']],
    [test('BeginsWith', 'Title', 'Text', 'a'), ['Als', 'anholt']],
    [test('Contains', 'Title', 'Text', 'HOL'), ['bornholm', 'anholt']],
    [test('Eq', 'Flag', 'Boolean', '1'), ['Ærø', 'Als', 'anholt']],
    [test('Gt', 'Day', 'DateTime', '2026-03-15T00:00:00Z'), ['Fanø', 'anholt']],
    [test('Eq', 'Day', 'DateTime', '2026-03-01T15:00:00Z'), ['Als']],
    [test('Leq', 'Day', 'DateTime', '<Today />'), titles],
    [test('Gt', 'Created', 'DateTime', '<Today OffsetDays="-1" />'), titles],
    [test('Geq', 'Created', 'DateTime', '<Today OffsetDays="1" />'), []],
    [
      '<In><FieldRef Name="SessionId"/><Values><Value Type="Number">1</Value><Value Type="Number">3</Value></Values></In>',
      ['bornholm', 'Fanø'],
    ],
    [test('Eq', 'Leader', 'User', '{my title}'), titles],
    ['<IsNull><FieldRef Name="Body"/></IsNull>', titles],
    ['<IsNotNull><FieldRef Name="Body"/></IsNotNull>', []],
    [`<And>${test('Gt', 'SessionId', 'Number', '0')}${test('Lt', 'SessionId', 'Number', '2')}</And>`, ['bornholm']],
    [`<Or>${test('Eq', 'Title', 'Text', 'Fanø')}${test('Eq', 'Title', 'Text', 'Ærø')}</Or>`, ['Ærø', 'Fanø']],
  ])('%s', async (condition, expected) => {
    const where = condition.replace('{my title}', me.Title);
    expect(await found(`<Where>${where}</Where>`)).toEqual(expected);
    const answer = await target
      .sp()
      .web.lists.getByTitle(list.title)
      .getItemsByCAMLQuery({
        ViewXml: view(`<Where>${where}</Where>`),
      });
    expect((answer as { Title: string }[]).map(({ Title }) => Title)).toEqual(expected);
  });

  it('are sorted as Danes sort', async () => {
    const order = '<OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy>';
    expect(await found(order)).toEqual(['Ærø', 'Fanø', 'bornholm', 'anholt', 'Als']);
  });

  it('come in pages that join without a gap', async () => {
    const first = await asStream('', 2);
    const second = await asStream('', 2, first.NextHref);
    const third = await asStream('', 2, second.NextHref);
    expect([first, second, third].flatMap(({ Row }) => Row.map(({ Title }) => Title))).toEqual(titles);
    expect(third.NextHref).toBeUndefined();
  });

  it('show values as texts', async () => {
    const [row] = (await asStream(`<Where>${test('Eq', 'Title', 'Text', 'Ærø')}</Where>`)).Row;
    expect(row).toMatchObject({ ID: '1', SessionId: '0', Flag: 'Ja', 'Flag.value': '1' });
    expect(row).toMatchObject({ Leader: [{ title: me.Title, email: me.Email }] });
  });

  it('compare instants only when they say so', async () => {
    const at = (time: string): string =>
      `<Where><Eq><FieldRef Name="Day"/><Value Type="DateTime" IncludeTimeValue="TRUE">${time}</Value></Eq></Where>`;
    expect(await found(at('2026-03-01T15:00:00Z'))).toEqual([]);
    expect(await found(at('2026-02-28T23:00:00Z'))).toEqual(['Als']);
  });

  it('are narrowed by the address, as a list’s page is', async () => {
    const address = `${list.path}/RenderListDataAsStream?FilterField1=Title&FilterValue1=Als`;
    const answer = await target.send('it', 'POST', address, { body: { parameters: { ViewXml: view('') } } });
    expect(((await answer.json()) as Stream).Row.map(({ Title }) => Title)).toEqual(['Als']);
  });

  it('that SharePoint does not know are refused', async () => {
    const send = async (ViewXml: string): Promise<number> =>
      (await target.send('it', 'POST', `${list.path}/getitems`, { body: { query: { ViewXml } } })).status;
    expect(await send('<View><Query>')).toBe(400); // and a column that is not there is SharePoint's own 500
    expect(await send(view(`<Where>${test('Eq', 'Findes ikke', 'Text', 'x')}</Where>`))).toBe(500);
  });

  it('may come as an argument', async () => {
    const query = { ViewXml: view(`<Where>${test('Eq', 'Title', 'Text', 'Als')}</Where>`) };
    const alias = encodeURIComponent(JSON.stringify(query));
    const answer = await target.send('it', 'POST', `${list.path}/getitems(query=@q)?@q=${alias}`);
    expect(((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title)).toEqual(['Als']);
  });
});

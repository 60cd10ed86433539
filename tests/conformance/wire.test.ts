import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
let itemId = 0;
beforeAll(async () => {
  list = await makeList(target);
  itemId = (await target.sp().web.lists.getByTitle(list.title).items.add({ Title: '<b>hej</b>', Flag: true })).Id;
});

const as = (level: string) => ({ headers: { Accept: `application/json;odata=${level}` } });
const json = async (path: string, level: string): Promise<Record<string, any>> =>
  (await (await target.send('it', 'GET', path, as(level))).json()) as Record<string, any>;

describe('levels of metadata', () => {
  it('minimal names types and addresses', async () => {
    const item = await json(`${list.path}/items(${itemId})?$select=Title`, 'minimalmetadata');
    const entity = item['odata.type'].replace('SP.Data.', '').replace('ListItem', '');
    expect(item).toEqual({
      'odata.metadata': `${target.url()}/_api/$metadata#SP.ListData.${entity}ListItems/@Element&$select=Title`,
      'odata.type': `SP.Data.${entity}ListItem`,
      'odata.id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
      'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/),
      Title: '<b>hej</b>',
    });
    expect(await json('web/lists?$select=Title&$top=1', 'minimalmetadata')).toMatchObject({
      'odata.metadata': `${target.url()}/_api/$metadata#SP.ApiData.Lists&$select=Title`,
      value: [{ 'odata.type': 'SP.List' }],
    });
  });

  it('none is the bare values', async () => {
    expect(await json(`${list.path}/items?$select=Title,Flag`, 'nometadata')).toEqual({
      value: [{ Title: '<b>hej</b>', Flag: true }],
    });
  });

  it('verbose wraps everything', async () => {
    const { d } = await json(`${list.path}/items?$select=Title&$top=1`, 'verbose');
    expect(d.results[0]).toMatchObject({ Title: '<b>hej</b>', __metadata: { etag: expect.any(String) } });
    const { d: field } = await json(`${list.path}?$select=Title,RootFolder/Name&$expand=RootFolder`, 'verbose');
    expect(field.Fields.__deferred.uri).toMatch(/\/_api\/Web\/Lists\(guid'.*'\)\/Fields$/);
    expect(field.RootFolder.__metadata.type).toBe('SP.Folder');
  });

  it.each([
    ['minimalmetadata', 'odata.error'],
    ['nometadata', 'odata.error'],
    ['verbose', 'error'],
  ])('an error at %s stands in %s', async (level, key) => {
    const answer = await target.send('it', 'GET', `web/lists/getByTitle('nix')`, as(level));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      [key]: {
        code: '-1, System.ArgumentException',
        message: { lang: 'en-US', value: `List 'nix' does not exist at site with URL '${target.url()}'.` },
      },
    });
  });
});

describe('headers', () => {
  it('say what SharePoint says', async () => {
    const answer = await target.send('it', 'GET', 'web');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
      dataserviceversion: '3.0',
      'x-sharepointhealthscore': expect.stringMatching(/^\d+$/),
      sprequestguid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('are all that HEAD answers', async () => {
    const path = `${target.url()}/_api/${list.path}/items(${itemId})`;
    const headers = { Authorization: `Bearer ${target.token('it')}`, Accept: 'application/json' };
    const answer = await fetch(path, { method: 'HEAD', headers });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
  });
});

it('a property is answered in JSON, and with $value as it is', async () => {
  const path = `${list.path}/items(${itemId})/Title`;
  expect(await json(path, 'nometadata')).toEqual({ value: '<b>hej</b>' });
  expect(await json(path, 'verbose')).toEqual({ d: { Title: '<b>hej</b>' } });
  const plain = await target.send('it', 'GET', `${path}/$value`);
  expect([plain.headers.get('content-type'), await plain.text()]).toEqual(['text/plain;charset=utf-8', '<b>hej</b>']);
});

it('what is in a value is verbose as well', async () => {
  const answer = await target.send('it', 'POST', 'contextinfo', as('verbose'));
  expect(await answer.json()).toMatchObject({
    d: {
      GetContextWebInformation: {
        __metadata: { type: 'SP.ContextWebInformation' },
        SupportedSchemaVersions: { __metadata: { type: 'Collection(Edm.String)' }, results: ['14.0.0.0', '15.0.0.0'] },
      },
    },
  });
});

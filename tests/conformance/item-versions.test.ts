import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
let path = '';

beforeAll(async () => {
  list = await makeList(target, { EnableVersioning: true });
  const { Id: LeaderId } = await target.sp().web.currentUser();
  const { items } = target.sp().web.lists.getByTitle(list.title);
  const { Id } = await items.add({ Title: 'første', LeaderId });
  await items.getById(Id).update({ Title: 'anden' });
  await items.getById(Id).update({ Title: 'tredje' });
  path = `${list.path}/items(${Id})/versions`;
});

const read = async (below = ''): Promise<Record<string, unknown>> =>
  (await (await target.send('it', 'GET', path + below)).json()) as Record<string, unknown>;
const labels = async (): Promise<unknown> => read('?$select=VersionLabel');

describe('the versions of an item', () => {
  it('come newest first, with people as values', async () => {
    expect(await read()).toMatchObject({
      value: [
        { VersionLabel: '3.0', VersionId: 1536, IsCurrentVersion: true, Title: 'tredje', FSObjType: '0' },
        { VersionLabel: '2.0', VersionId: 1024, IsCurrentVersion: false, Title: 'anden' },
        {
          VersionLabel: '1.0',
          Title: 'første',
          Leader: { LookupValue: expect.any(String) as string },
          Editor: { LookupValue: expect.any(String) as string },
        },
      ],
    });
  });

  it.each(['(512)', '/getById(512)'])('are read one by one: versions%s', async (one) => {
    expect(await read(one)).toMatchObject({
      VersionLabel: '1.0',
      Title: 'første',
      OData__x005f_UIVersionString: '1.0',
    });
  });

  it('that are not there are a 404', async () => {
    expect(await target.status('it', 'GET', `${path}(4096)`)).toBe(404);
  });

  it('are deleted one by one, but for the one that is there', async () => {
    expect(await target.status('it', 'DELETE', `${path}(1024)`)).toBe(204);
    expect(await target.status('it', 'DELETE', `${path}(1536)`)).toBe(400);
    expect(await labels()).toMatchObject({ value: [{ VersionLabel: '3.0' }, { VersionLabel: '1.0' }] });
  });
});

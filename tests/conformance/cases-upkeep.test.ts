import { describe, expect, it } from 'vitest';
import { openFor, unfinishedInWords } from '#cli/open-cases.ts';
import { findFolder, readHoldings } from '#data/cases/case-folder.ts';
import { openCase } from '#data/cases/open-case.ts';
import { readLevelIds } from '#data/cases/level-ids.ts';
import { settings } from '#lists/settings.list.ts';
import { inspectSite, provisionSite } from '#provisioning/provision-site.ts';
import { closedCases, firstRow, readableCases, readCase, siteWithCases, useCaseSite } from './case-site.ts';

const site = useCaseSite({ givingRights: 'refuse' });
const access = () => ({ siteUrl: site.url(), token: site.token('it'), declared: siteWithCases });
const provisioned = () => provisionSite({ ...access(), report: () => undefined });

describe('the owner, where HR may not give rights', () => {
  it('sees what HR has begun, opens it for the people it is told, and changes them', async () => {
    const key = crypto.randomUUID();
    const hr = site.source('hr');
    const first = firstRow();
    await expect(openCase(hr, closedCases, { key, people: [], first })).rejects.toMatchObject({ kind: 'forbidden' });
    const [line] = await unfinishedInWords(site.source('it'), [closedCases]);
    expect(line).toBe(`Lists/ClosedCases  ${key}  mangler sine egne rettigheder`);

    const open = (...logins: string[]) => openFor(site.source('it'), closedCases, { key, logins });
    await open('leder@kommune.example', 'nyleder@kommune.example');
    expect(await unfinishedInWords(site.source('it'), [closedCases])).toEqual([
      `Lists/ClosedCases  ${key}  er åben, og HR gør den færdig i Lederhjælp`,
    ]);
    const people = [{ principalId: await site.userId('leder'), level: 'add' }] as const;
    await openCase(hr, closedCases, { key, people, first }); // nothing is left to give, so HR may finish it
    expect(await unfinishedInWords(site.source('it'), [closedCases])).toEqual([]);
    expect((await readCase(site.source('nyleder'), key)).rows).toHaveLength(1);

    await open('leder@kommune.example');
    expect((await readCase(site.source('nyleder'), key)).rows).toEqual([]);
    expect((await readCase(site.source('leder'), key)).rows).toHaveLength(1);
  });

  it('is told of somebody whom nobody knows, and nothing is opened', async () => {
    const asked = { key: crypto.randomUUID(), logins: ['findes-ikke@andetsteds.example'] };
    await expect(openFor(site.source('it'), closedCases, asked)).rejects.toThrow('findes-ikke@andetsteds.example');
    expect(await findFolder(site.source('it'), closedCases, asked.key)).toBeUndefined();
  });
});

describe('provisioning', () => {
  it('writes the levels’ numbers where HR may read them, and again when they are wrong', async () => {
    const ids = await readLevelIds(site.source('hr'));
    const [row] = await site.sp().web.getList(site.path(settings.url)).items.filter("SettingKey eq 'levelIds'")<
      { Id: number }[]
    >();
    await site.sp().web.getList(site.path(settings.url)).items.getById(row!.Id).update({ SettingValue: 'read=1' });
    await expect(readLevelIds(site.source('hr'))).rejects.toMatchObject({ kind: 'schemaMismatch' });
    expect(await provisioned()).toMatchObject({ done: 1, left: [] });
    expect(await readLevelIds(site.source('hr'))).toEqual(ids);
  });

  it('keeps what our groups hold in each case as it is on the list, and leaves its people', async () => {
    const key = crypto.randomUUID();
    const it_ = site.source('it');
    const leader = { principalId: await site.userId('leder'), level: 'add' } as const;
    await openCase(it_, readableCases, { key, people: [leader], first: firstRow() });
    expect((await inspectSite(access())).steps.filter(({ kind }) => kind.endsWith('InCase'))).toEqual([]);

    const folder = (await findFolder(it_, readableCases, key))!;
    const before = await readHoldings(it_, readableCases, folder);
    const { roleAssignments } = site.sp().web.getList(site.path(readableCases.url)).items.getById(folder.rowId);
    const [med, { add, read }] = [
      (await site.sp().web.siteGroups.getByName('Lederhjælp MED').select('Id')()).Id,
      await readLevelIds(it_),
    ];
    await roleAssignments.remove(med, read);
    await roleAssignments.add(med, add);
    expect(await provisioned()).toMatchObject({ done: 2, left: [] });
    const order = (held: typeof before) => held.map(({ principalId, levelId }) => `${principalId}:${levelId}`).sort();
    expect(order(await readHoldings(it_, readableCases, folder))).toEqual(order(before));
    expect((await inspectSite(access())).steps.filter(({ kind }) => kind.endsWith('InCase'))).toEqual([]);
  });

  it('gives a list whose inheritance was put back rights of its own, and the cases keep theirs', async () => {
    const key = crypto.randomUUID();
    const leader = { principalId: await site.userId('leder'), level: 'add' } as const;
    await openCase(site.source('it'), closedCases, { key, people: [leader], first: firstRow() });
    await site.sp().web.getList(site.path(closedCases.url)).resetRoleInheritance();
    await provisioned();
    expect((await readCase(site.source('leder'), key)).rows).toHaveLength(1);
    expect((await readCase(site.source('leder2'), key)).rows).toEqual([]);
  });
});

describe('on a list that all may read', () => {
  it('only the people of a case add in it', async () => {
    const key = crypto.randomUUID();
    const leader = { principalId: await site.userId('leder'), level: 'add' } as const;
    await openCase(site.source('it'), readableCases, { key, people: [leader], first: firstRow() });
    const add = `${site.list(readableCases.url)}/AddValidateUpdateItemUsingPath`;
    const body = () => ({
      listItemCreateInfo: { FolderPath: { DecodedUrl: site.path(`${readableCases.url}/${key}`) } },
      formValues: [
        { FieldName: 'CaseKey', FieldValue: key },
        { FieldName: 'Kind', FieldValue: 'said' },
        { FieldName: 'RequestId', FieldValue: crypto.randomUUID() },
      ],
      bNewDocumentUpdate: false,
    });
    const seen = async (person: string): Promise<number> => {
      const path = `${site.list(readableCases.url)}/items?$filter=CaseKey eq '${key}'&$select=Id`;
      return ((await (await site.send(person, 'GET', path)).json()) as { value: unknown[] }).value.length;
    };
    for (const person of ['leder2', 'med', 'direktion']) {
      expect(await seen(person), person).toBe(1);
      expect([403, 404], person).toContain(await site.status(person, 'POST', add, body()));
      expect(await seen('it')).toBe(1);
    }
    expect(await site.status('leder', 'POST', add, body())).toBe(200);
    expect(await seen('leder2')).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { appendInCase } from '#data/cases/append-in-case.ts';
import { findFolder, readHoldings } from '#data/cases/case-folder.ts';
import { openCase, type CaseMember } from '#data/cases/open-case.ts';
import { readUnfinishedCases } from '#data/cases/unfinished-cases.ts';
import { closedCases, firstRow, readCase, useCaseSite, type CaseSite } from './case-site.ts';

const people = async (site: CaseSite, ...names: readonly string[]): Promise<CaseMember[]> =>
  Promise.all(names.map(async (name) => ({ principalId: await site.userId(name), level: 'add' }) as const));

const said = (caseKey: string) => ({ ...firstRow(), kind: 'said', said: 'hej', caseKey }) as const;

describe.each(['allow', 'refuse'] as const)('where a folder’s rights are to %s asking its list', (folderRights) => {
  const site = useCaseSite({ folderRights });

  it(`its people ${folderRights === 'allow' ? 'read and write' : 'are told that there is no case'}`, async () => {
    const key = crypto.randomUUID();
    await openCase(site.source('hr'), closedCases, { key, people: await people(site, 'leder'), first: firstRow() });
    const [reading, writing] = await Promise.allSettled([
      readCase(site.source('leder'), key),
      appendInCase(site.source('leder'), closedCases, said(key)),
    ]);
    const expected = folderRights === 'allow' ? 'fulfilled' : 'rejected';
    expect([reading.status, writing.status]).toEqual([expected, expected]);
    if (reading.status === 'rejected') expect(reading.reason).toMatchObject({ kind: 'forbidden' });
    if (writing.status === 'rejected') expect(writing.reason).toMatchObject({ kind: 'forbidden' });
    const { rows } = await readCase(site.source('it'), key);
    expect(rows).toHaveLength(folderRights === 'allow' ? 2 : 1);
  });
});

describe.each(['allow', 'refuse'] as const)(
  'where Manage Permissions on a list is to %s giving rights',
  (givingRights) => {
    const site = useCaseSite({ givingRights });

    it(`HR ${givingRights === 'allow' ? 'opens a case' : 'prepares it, and the owner opens it'}`, async () => {
      const asked = { key: crypto.randomUUID(), people: await people(site, 'leder'), first: firstRow() };
      const opening = openCase(site.source('hr'), closedCases, asked);
      if (givingRights === 'refuse') {
        await expect(opening).rejects.toMatchObject({ kind: 'forbidden' });
        expect((await readCase(site.source('leder'), asked.key)).rows).toEqual([]);
        expect(await readUnfinishedCases(site.source('hr'), closedCases)).toEqual([
          { key: asked.key, lacks: 'rightsOfItsOwn' },
        ]);
        await openCase(site.source('it'), closedCases, asked);
      } else await opening;
      expect((await readCase(site.source('leder'), asked.key)).rows).toHaveLength(1);
      expect((await readCase(site.source('hr'), asked.key)).rows).toHaveLength(1);
    });
  },
);

describe.each(['uncopied', 'always', 'never'] as const)(
  'where who breaks inheritance keeps rights: %s',
  (askerKeeps) => {
    const site = useCaseSite({ askerKeeps });

    it('HR holds in a case what its group holds, and nothing more', async () => {
      const key = crypto.randomUUID();
      await openCase(site.source('hr'), closedCases, { key, people: await people(site, 'leder'), first: firstRow() });
      const folder = await findFolder(site.source('it'), closedCases, key);
      const held = await readHoldings(site.source('it'), closedCases, folder!);
      expect(held.map(({ principalId }) => principalId)).not.toContain(await site.userId('hr'));
      expect((await readCase(site.source('hr'), key)).rows).toHaveLength(1);
      expect((await readCase(site.source('leder'), key)).rows).toHaveLength(1);
    });

    it('without copying, the asker keeps Full Control or nobody does', async () => {
      const key = crypto.randomUUID();
      const root = site.sp('hr').web.getList(site.path(closedCases.url)).rootFolder;
      await root.folders.addUsingPath(key);
      const folder = (await findFolder(site.source('hr'), closedCases, key))!;
      await site
        .sp('hr')
        .web.getList(site.path(closedCases.url))
        .items.getById(folder.rowId)
        .breakRoleInheritance(false);
      const held = await readHoldings(site.source('it'), closedCases, folder);
      expect(held).toHaveLength(askerKeeps === 'never' ? 0 : 1);
    });
  },
);

describe.each(['allow', 'refuse'] as const)('where the form route is to %s a forged author', (formUpdate) => {
  const site = useCaseSite({ formUpdate });

  it('a row into a case says who wrote it, unless it can be forged, and the app itself never does', async () => {
    const key = crypto.randomUUID();
    await openCase(site.source('hr'), closedCases, { key, people: await people(site, 'leder'), first: firstRow() });
    await appendInCase(site.source('leder'), closedCases, said(key));
    const body = {
      listItemCreateInfo: { FolderPath: { DecodedUrl: site.path(`${closedCases.url}/${key}`) } },
      formValues: [
        { FieldName: 'CaseKey', FieldValue: key },
        { FieldName: 'Kind', FieldValue: 'said' },
        { FieldName: 'RequestId', FieldValue: crypto.randomUUID() },
        { FieldName: 'Created', FieldValue: '2020-01-01T08:00:00Z' },
      ],
      bNewDocumentUpdate: true,
    };
    await site.send('leder', 'POST', `${site.list(closedCases.url)}/AddValidateUpdateItemUsingPath`, { body });
    const { rows } = await readCase(site.source('it'), key);
    const forged = rows.filter(({ created }) => created.startsWith('2020'));
    expect(forged).toHaveLength(formUpdate === 'allow' ? 1 : 0);
    expect(rows.find((row) => row.said === 'hej')?.author).toBe(String(await site.userId('leder')));
  });
});

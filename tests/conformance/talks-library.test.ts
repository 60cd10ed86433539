import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { demoFiles } from '#content/demo-talks.ts';
import { createDataSource } from '#data/data-source.ts';
import { approveMaterial, writeNewVersion } from '#data/talks/material-files.ts';
import { materialsQuery } from '#data/talks/materials-query.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { materials } from '#lists/materials.list.ts';
import { useDemoSite } from './target.ts';

const target = useDemoSite();

const root = (): string => target.path(materials.url);
const [draft = '', another = ''] = demoFiles.filter(({ state }) => state === 'draft').map(({ name }) => name);
const published = demoFiles.filter(({ state }) => state === 'published').map(({ name }) => name);
const fileAt = (name: string): string => `web/getFileByServerRelativePath(decodedurl='${root()}/${name}')`;
const items = (): string => `${target.list(materials.url)}/items`;

async function titlesFor(person: string): Promise<string[]> {
  const answer = await target.send(person, 'GET', `${items()}?$select=FileLeafRef&$top=200`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { value: { FileLeafRef: string }[] }).value
    .map(({ FileLeafRef }) => FileLeafRef)
    .sort();
}

const idOf = async (name: string): Promise<number> => {
  const answer = await target.send('it', 'GET', `${items()}?$select=Id,FileLeafRef&$top=200`);
  const rows = ((await answer.json()) as { value: { Id: number; FileLeafRef: string }[] }).value;
  return rows.find(({ FileLeafRef }) => FileLeafRef === name)!.Id;
};

/** As SharePoint counts it: 0 approved, 3 draft. */
const standingOf = async (name: string): Promise<unknown> => {
  const answer = await target.send('it', 'GET', `${items()}(${await idOf(name)})?$select=OData__ModerationStatus`);
  return ((await answer.json()) as Record<string, unknown>)['OData__ModerationStatus'];
};

const readers = ['leder', 'nyleder', 'med', 'direktion'] as const;

describe('a draft in the library', () => {
  it.each(readers)('is not among the files that %s is given, and HR sees it', async (person) => {
    expect(await titlesFor(person)).toEqual(published.toSorted());
    expect(await titlesFor('hr')).toEqual(demoFiles.map(({ name }) => name).toSorted());
  });

  it.each(readers)('is not there for %s who asks for it by name, by number or for its bytes', async (person) => {
    const asked = [fileAt(draft), `${fileAt(draft)}/$value`, `${items()}(${await idOf(draft)})`];
    for (const path of asked) {
      const refused = await target.send(person, 'GET', path);
      expect([403, 404], `${path}: ${refused.status}`).toContain(refused.status);
      expect((await target.send('hr', 'GET', path)).status, path).toBe(200);
    }
  });
});

describe('to approve', () => {
  it.each(readers)('is refused to %s, and changes nothing', async (person) => {
    for (const act of ["publish(comment='')", "approve(comment='')"]) {
      const refused = await target.send(person, 'POST', `${fileAt(draft)}/${act}`);
      expect([403, 404], `${act}: ${refused.status}`).toContain(refused.status);
    }
    expect(await standingOf(draft)).toBe(3);
  });

  it.each(readers)('is refused to %s for a published file too, as is a new version', async (person) => {
    const [name = ''] = published;
    const before = await target.send('it', 'GET', `${fileAt(name)}?$select=UIVersionLabel,Length`);
    const put = await target.send(person, 'PUT', `${fileAt(name)}/$value`, { body: 'andet' });
    const unpublish = await target.send(person, 'POST', `${fileAt(name)}/unpublish(comment='')`);
    expect([403, 404]).toContain(put.status);
    expect([403, 404]).toContain(unpublish.status);
    const after = await target.send('it', 'GET', `${fileAt(name)}?$select=UIVersionLabel,Length`);
    expect(await after.json()).toEqual(await before.json());
  });

  it('is HR’s, and then leaders see the file', async () => {
    const library = target.sp('hr').web.getList(root());
    await library.items.getById(await idOf(draft)).update({ ApprovedBy: 'Hovedudvalget' });
    const file = target.sp('hr').web.getFileByServerRelativePath(`${root()}/${draft}`);
    await file.publish('');
    await file.approve('');
    expect(await titlesFor('leder')).toContain(draft);
    expect((await target.send('leder', 'GET', `${fileAt(draft)}/$value`)).status).toBe(200);
    await file.setContent('ny kladde');
    const bytes = await target.send('leder', 'GET', `${fileAt(draft)}/$value`);
    expect(await bytes.text()).not.toContain('ny kladde');
  });
});

describe('HR, in the app', () => {
  const hr = createDataSourceOf('hr');
  const seen = async (name: string) => {
    const { items: materialsSeen } = await new QueryClient().fetchQuery(materialsQuery(hr()));
    return materialsSeen.find(({ fileName }) => fileName === name)!;
  };
  const approval = { approvedBy: 'Hovedudvalget', approvedOn: plainDate('2026-11-22')!, reviewBy: null };

  it('approves the version that was read, and never one that a colleague has put up since', async () => {
    const read = await seen(another);
    await writeNewVersion(hr(), read, new TextEncoder().encode('en kollegas udgave').buffer);
    await expect(approveMaterial(hr(), read, approval)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await standingOf(another)).toBe(3);
    expect((await seen(another)).approvedBy).toBe('');
    await approveMaterial(hr(), await seen(another), approval);
    expect(await standingOf(another)).toBe(0);
    expect(await titlesFor('leder')).toContain(another);
  });
});

function createDataSourceOf(person: string) {
  return () =>
    createDataSource({
      siteUrl: target.url(),
      getToken: () => Promise.resolve(target.token(person)),
      renewToken: () => Promise.resolve(),
    });
}

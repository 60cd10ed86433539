import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoFiles } from '#content/demo-talks.ts';
import { materials } from '#lists/materials.list.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { useTarget } from './target.ts';

const target = useTarget();

beforeAll(async () => {
  const site = { siteUrl: target.url(), token: target.token('it'), report: () => undefined };
  await provisionSite(site);
  await seedDemo(site);
}, 120_000);

const root = (): string => `${new URL(target.url()).pathname}/${materials.url}`;
const draft = demoFiles.find(({ state }) => state === 'draft')!.name;
const published = demoFiles.filter(({ state }) => state === 'published').map(({ name }) => name);
const fileAt = (name: string): string => `web/getFileByServerRelativePath(decodedurl='${root()}/${name}')`;
const items = (): string => `web/getList('${root()}')/items`;

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

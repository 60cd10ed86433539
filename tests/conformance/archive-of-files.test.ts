import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { expect, it } from 'vitest';
import { person } from '#columns/person.ts';
import { declaredSite } from '#provisioning/declared-site.ts';
import { fillSite } from '#provisioning/fill-site.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { readArchive } from '#provisioning/apply/read-archive.ts';
import { writeArchive } from '#provisioning/apply/write-archive.ts';
import { probeLibrary } from './library.fixtures.ts';
import { useDemoSite, useTarget, type Target } from './target.ts';

/** The other is new, so that people have other numbers there. */
const [one, other] = [useDemoSite(), useTarget()];
/** The library, with a person to answer for each file. */
const library = {
  ...probeLibrary,
  columns: { ...probeLibrary.columns, approver: person({ internalName: 'Approver', title: 'Godkendt af' }) },
};
const declared = { ...declaredSite, lists: [library] };
const accessTo = (target: Target) => ({ siteUrl: target.url(), token: target.token('it') });
const quiet = (): void => undefined;
const bytesOf = (text: string) => async () => Uint8Array.from(new TextEncoder().encode(text));

/** What each reader of the library sees, by name and content. */
async function seenBy(target: Target, person: string): Promise<Record<string, string>> {
  const { rootFolder } = target.sp(person).web.getList(target.path(probeLibrary.url));
  const files = await rootFolder.files();
  const texts = files.map(async ({ Name }) => [Name, await rootFolder.files.getByUrl(Name).getText()] as const);
  return Object.fromEntries(await Promise.all(texts));
}

it('an archive carries files over with their columns, and a draft stays a draft', async () => {
  const whole = { ...declaredSite, lists: [...declaredSite.lists, library] };
  await provisionSite({ ...accessTo(one), declared: whole, report: quiet });
  await provisionSite({ ...accessTo(other), declared: whole, report: quiet });
  const { Id: approver } = await one.sp().web.ensureUser('hr@kommune.example');
  expect((await other.sp().web.ensureUser('hr@kommune.example')).Id).not.toBe(approver);
  const files = [
    {
      name: 'Godkendt.txt',
      bytes: bytesOf('ud'),
      row: { title: 'Godkendt', topic: 'mus', approver },
      state: 'published' as const,
    },
    {
      name: 'Kladde æøå.txt',
      bytes: bytesOf('inde'),
      row: { title: 'Kladde', topic: '', approver: null },
      state: 'draft' as const,
    },
  ];
  await fillSite({ ...accessTo(one), report: quiet, content: [{ list: library, rows: [], files }] });
  const archive = await readArchive(accessTo(one), declared);
  expect(await writeArchive(accessTo(other), archive, declared, quiet)).toMatchObject({ added: 2 });
  expect(await seenBy(other, 'it')).toEqual({ 'Godkendt.txt': 'ud', 'Kladde æøå.txt': 'inde' });
  const again = await readArchive(accessTo(other), declared);
  const contents = ({ lists }: typeof archive) => lists[0]?.rows.map(({ values, file }) => ({ values, file }));
  expect(contents(again)).toEqual(contents(archive));
  expect(contents(again)?.map(({ values }) => values['Approver'])).toEqual([expect.stringContaining('hr@'), null]);
  expect(await writeArchive(accessTo(other), archive, declared, quiet)).toMatchObject({ added: 0 });
}, 120_000);

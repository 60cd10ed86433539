import { readFileSync } from 'node:fs';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ListContent } from '#content/starter-content.ts';
import { settings } from '#lists/settings.list.ts';
import { declaredSite } from '#provisioning/declared-site.ts';
import { fillSite } from '#provisioning/fill-site.ts';
import { listDocs } from '#provisioning/print/list-docs.ts';
import { pnpTemplate } from '#provisioning/print/pnp-template.ts';
import { inspectSite, provisionSite } from '#provisioning/provision-site.ts';
import { probeLibrary } from './library.fixtures.ts';
import { useDemoSite } from './target.ts';

const target = useDemoSite();
const declared = { ...declaredSite, lists: [...declaredSite.lists, probeLibrary] };
const site = () => ({ siteUrl: target.url(), token: target.token('it') });
const library = (person = 'it') => target.sp(person).web.getList(target.path(probeLibrary.url));
const bytesOf = (text: string) => (): Promise<Uint8Array<ArrayBuffer>> =>
  Promise.resolve(Uint8Array.from(new TextEncoder().encode(text)));

const content: readonly ListContent[] = [
  {
    list: probeLibrary,
    rows: [],
    files: [
      { name: 'Godkendt.txt', bytes: bytesOf('ud'), row: { title: 'Godkendt', topic: 'mus' }, state: 'published' },
      { name: 'Kladde.txt', bytes: bytesOf('inde'), row: { title: 'Kladde', topic: 'mus' }, state: 'draft' },
    ],
  },
];
const namesFor = async (person: string): Promise<string[]> =>
  (await library(person).rootFolder.files()).map(({ Name }) => Name);

beforeAll(async () => {
  await provisionSite({ ...site(), declared, report: () => undefined });
}, 120_000);

describe('a library that is declared', () => {
  it('is made with approval, minor versions and drafts for approvers, and then there is nothing left to do', async () => {
    expect(
      await library().select('BaseTemplate', 'EnableModeration', 'EnableMinorVersions', 'DraftVersionVisibility')(),
    ).toMatchObject({
      BaseTemplate: 101,
      EnableModeration: true,
      EnableMinorVersions: true,
      DraftVersionVisibility: 2,
    });
    expect(await inspectSite(site(), declared)).toEqual({ steps: [], findings: [] });
  });

  it('is set right when somebody turns approval off', async () => {
    await library().update({ EnableModeration: false });
    const { steps } = await inspectSite(site(), declared);
    expect(steps).toMatchObject([{ kind: 'setList', changes: { EnableModeration: true } }]);
    await provisionSite({ ...site(), declared, report: () => undefined });
    expect((await inspectSite(site(), declared)).steps).toEqual([]);
  });

  it('is filled with files that are out and files that are drafts, once', async () => {
    const lines: string[] = [];
    const fill = () => fillSite({ ...site(), report: (line) => lines.push(line), content });
    await fill();
    await fill();
    expect(lines).toEqual([`${probeLibrary.title}: 2 filer skrevet`]);
    expect(await namesFor('leder')).toEqual(['Godkendt.txt']);
    expect(await namesFor('hr')).toEqual(['Godkendt.txt', 'Kladde.txt']);
    const rows = await library('leder').items.select('Title', 'TopicKey', 'OData__ModerationStatus')();
    expect(rows).toMatchObject([{ Title: 'Godkendt', TopicKey: 'mus', OData__ModerationStatus: 0 }]);
  });

  it('is left with what HR has made of a file', async () => {
    await library('hr').rootFolder.files.getByUrl('Godkendt.txt').setContent('rettet');
    await fillSite({ ...site(), report: () => undefined, content });
    expect(await library('hr').rootFolder.files.getByUrl('Godkendt.txt').getText()).toBe('rettet');
  });

  it('gets the file finished that a run cut off has left without a title', async () => {
    await library().rootFolder.files.addUsingPath('Halv.txt', 'halv');
    const half = { ...content[0]!.files![0]!, name: 'Halv.txt', row: { title: 'Halv', topic: '' } };
    await fillSite({ ...site(), report: () => undefined, content: [{ list: probeLibrary, rows: [], files: [half] }] });
    expect(await namesFor('leder')).toContain('Halv.txt');
  });
});

describe('a library in print', () => {
  it('is a document library with approval in the PnP template, which PnP’s own schema accepts', async () => {
    const contents = pnpTemplate({ ...declared, lists: [settings, probeLibrary] });
    expect(contents).toMatch(/EnableModeration="true" EnableMinorVersions="true" DraftVersionVisibility="2"/);
    expect(contents).toMatch(/TemplateType="101" Url="ProbeMaterials"/);
    const schema = readFileSync('tests/golden/ProvisioningSchema-2022-09.xsd', 'utf8');
    const { errors } = await validateXML({
      xml: [{ fileName: 'template.xml', contents }],
      schema: [{ fileName: 'schema.xsd', contents: schema }],
    });
    expect(errors).toEqual([]);
  });

  it('says in the docs who sees drafts', () => {
    expect(listDocs(declared)).toContain('- Kladder ses af dem, der må godkende, og den, der har lagt filen op.');
  });
});

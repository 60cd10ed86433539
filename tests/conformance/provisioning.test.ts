import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createEmulator } from '#emulator/emulator.ts';
import { serveEmulator } from '#emulator/http-server.ts';
import { starterTopics } from '#content/starter-content.ts';
import { hostileTopic } from '#content/hostile-topic.ts';
import { groups } from '#lists/access/groups.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { allLists, schemaVersion } from '#lists/index.ts';
import { settings } from '#lists/settings.list.ts';
import { fillSite } from '#provisioning/fill-site.ts';
import { wireRow } from '#provisioning/schema/wire-row.ts';
import { useTarget } from './target.ts';
import { inspectSite, provisionSite, ProvisioningStopped } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';

const target = useTarget();
const site = () => ({ siteUrl: target.url(), token: target.token('it') });

/** Provisions and gives the lines the admin would see. */
async function provision(allow: readonly string[] = []) {
  const lines: string[] = [];
  const outcome = await provisionSite({ ...site(), allow, report: (line) => lines.push(line) });
  return { ...outcome, lines };
}

const settingRows = () => target.sp().web.getList(target.path(settings.url)).items;
const topics = () => target.sp().web.getList(target.path(helpTopics.url));

describe('provisioning over HTTP', () => {
  let first: Awaited<ReturnType<typeof provision>>;

  beforeAll(async () => {
    first = await provision();
  }, 120_000);

  it('does what the plan says and leaves nothing over', () => {
    expect(first.done).toBeGreaterThan(100);
    expect(first.lines).toHaveLength(first.done);
    expect(first.left).toEqual([]);
    expect(first.findings).toEqual([]);
  });

  it('finds nothing to do the second time', async () => {
    expect(await provision()).toMatchObject({ done: 0, left: [], findings: [] });
    expect(await inspectSite(site())).toEqual({ steps: [], findings: [] });
  });

  it('makes lists whose addresses are English and whose titles are Danish', async () => {
    for (const { url, title } of allLists) {
      const list = target.sp().web.getList(target.path(url));
      expect(await list.select('Title')()).toMatchObject({ Title: title });
    }
  });

  it('lets HR own the groups that HR fills', async () => {
    const med = await target.sp().web.siteGroups.getByName(groups.med.title).select('OwnerTitle')();
    expect(med).toMatchObject({ OwnerTitle: groups.hr.title });
  });

  it('writes the schema version where the app reads it', async () => {
    const rows = await settingRows().filter("SettingKey eq 'schemaVersion'")();
    expect(rows).toMatchObject([{ SettingValue: String(schemaVersion) }]);
  });

  it('sets right what somebody changed, and nothing else', async () => {
    await topics().fields.getByInternalNameOrTitle('Slug').update({ MaxLength: 200 }, 'SP.FieldText');
    await topics().update({ EnableAttachments: true });
    const { lines } = await provision();
    expect(lines).toEqual([
      'Hjælpeemner: ret kolonnen »Nøgle«: MaxLength',
      'Hjælpeemner: ret listen: EnableAttachments',
    ]);
    expect(await provision()).toMatchObject({ done: 0 });
  });

  it('leaves the names that HR has given to lists and columns', async () => {
    await topics().fields.getByInternalNameOrTitle('Slug').update({ Title: 'Kendeord' }, 'SP.FieldText');
    await topics().update({ Title: 'Emner til lederne' });
    expect(await provision()).toMatchObject({ done: 0 });
    expect(await topics().select('Title')()).toMatchObject({ Title: 'Emner til lederne' });
  });

  it('leaves a column that somebody added until it is named', async () => {
    await topics().fields.addText('Ekstra');
    const name = 'fjern-kolonne:Lists/HelpTopics/Ekstra';
    expect((await provision()).left).toHaveLength(1);
    expect(await topics().fields.getByInternalNameOrTitle('Ekstra')()).toMatchObject({ Title: 'Ekstra' });
    expect(await provision([name])).toMatchObject({ done: 1, left: [] });
    await expect(topics().fields.getByInternalNameOrTitle('Ekstra')()).rejects.toThrow('Ekstra');
  });

  it('stops before it touches anything when the site is newer than the tool', async () => {
    const [row] = await settingRows().filter("SettingKey eq 'schemaVersion'")<{ Id: number }[]>();
    const version = settingRows().getById(row?.Id ?? 0);
    await version.update({ SettingValue: '99' });
    await expect(provision()).rejects.toThrow(ProvisioningStopped);
    await version.update({ SettingValue: String(schemaVersion) });
  });
});

describe('provisioning that is cut off', () => {
  /** A server that answers only so many writes before it breaks down; the last one is done, but its answer is lost. */
  async function useFragileServer() {
    const emulator = createEmulator({ data: ':memory:' });
    let writesLeft = 0;
    const handle = async (request: Request): Promise<Response> => {
      if (request.method === 'GET') return emulator.handle(request);
      writesLeft -= 1;
      if (writesLeft < 0) return new Response('', { status: 500 });
      const answer = await emulator.handle(request);
      return writesLeft === 0 ? new Response('', { status: 500 }) : answer;
    };
    const server = await serveEmulator({ handle, sitePath: emulator.sitePath }, { port: 0 });
    onTestFinished(async () => {
      await server.close();
      emulator.close();
    });
    return { url: server.url, repair: (writes: number) => (writesLeft = writes) };
  }

  it('goes on where it left off, in the middle of any step', async () => {
    const server = await useFragileServer();
    const access = { siteUrl: server.url, token: target.token('it') };
    const getsThrough = async (writes: number): Promise<boolean> => {
      server.repair(writes);
      return provisionSite({ ...access, report: () => undefined }).then(
        () => true,
        () => false,
      );
    };
    let rounds = 1;
    while (!(await getsThrough(10 + rounds))) rounds += 1;
    expect(rounds).toBeGreaterThan(10);
    expect(await inspectSite(access)).toEqual({ steps: [], findings: [] });
  }, 240_000);
});

describe('filling the demo', () => {
  const quiet = () => undefined;

  it('writes every row once, even when two do it at the same time', async () => {
    await Promise.all([seedDemo({ ...site(), report: quiet }), seedDemo({ ...site(), report: quiet })]);
    const slugs = (await topics().items.select('Slug').top(500)<{ Slug: string }[]>()).map(({ Slug }) => Slug);
    expect(slugs.sort()).toEqual(starterTopics.map(({ slug }) => slug).sort());
  }, 60_000);

  it('leaves what people have edited', async () => {
    await seedDemo({ ...site(), report: quiet });
    const [row] = await topics().items.filter("Slug eq 'ferie'")<{ Id: number }[]>();
    await topics()
      .items.getById(row?.Id ?? 0)
      .update({ Summary: 'Rettet af HR' });
    const lines: string[] = [];
    await seedDemo({ ...site(), report: (line) => lines.push(line) });
    expect(lines).toEqual([]);
    expect(await topics().items.getById(row?.Id ?? 0)()).toMatchObject({ Summary: 'Rettet af HR' });
  }, 60_000);
});

describe('a hostile topic', () => {
  it('is kept and given back character for character, and harms no list', async () => {
    await fillSite({ ...site(), report: () => undefined, content: [{ list: helpTopics, rows: [hostileTopic] }] });
    const [row] = await topics().items.filter(`Slug eq '${hostileTopic.slug}'`)<Record<string, unknown>[]>();
    expect(row).toMatchObject(wireRow(helpTopics, hostileTopic));
    expect(await inspectSite(site())).toEqual({ steps: [], findings: [] });
  });
});

describe('what SharePoint refuses', () => {
  it.each([
    ['udenfor', /^403: Kontoen har ikke ret/],
    ['findes-ikke', /^401: SharePoint godtager ikke/],
  ])('is told %s in one clear line', async (person, line) => {
    const access = { siteUrl: target.url(), token: `dev:${person}`, report: () => undefined };
    await expect(provisionSite(access)).rejects.toThrow(line);
  });

  it('is a line too when nobody answers', async () => {
    const access = { siteUrl: 'http://localhost:4999/sites/x', token: 'dev:it', report: () => undefined };
    await expect(provisionSite(access)).rejects.toThrow(/^Kan ikke nå http:\/\/localhost:4999/);
  });
});

import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { runCommandLine, startCommand } from '#tests/support/run-command-line.ts';
import { useTarget } from './target.ts';

// on the first leaders may write another time by the form route, which the probe is to find out; the second is as it comes
const site = useTarget({ formUpdate: 'allow' });
const second = useTarget();
const run = (name: string, ...args: string[]) => runCommandLine(name, ['--site', site.url(), ...args]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-'));
});
afterAll(() => rm(folder, { recursive: true }));

// one site's way through its roll-out: the tests build on each other
describe('npm run provision', () => {
  it('shows the whole plan before it does the first step', async () => {
    const shown = startCommand('provision', ['--site', site.url()]);
    await shown.says(/\[1\/\d+\]/);
    shown.kill();
    const { said } = await shown.ended;
    const [plan = ''] = said.split('[1/');
    expect(plan).toMatch(/Opret tilladelsesniveauet »Lederhjælp Åbn«/);
    expect(plan).toMatch(/Skriv, at webstedet har skemaversion \d+/);
  });

  it('goes on where it was cut off, however busy SharePoint is, and then has nothing to do', async () => {
    const cut = startCommand('provision', ['--site', site.url(), '--yes']);
    await cut.says(/\[40\/\d+\]/);
    cut.kill();
    await cut.ended;
    await site.fail({ kind: 'throttle', method: 'POST', times: 3, retryAfterSeconds: 0 });
    await site.fail({ kind: 'unavailable', method: 'GET', times: 2, retryAfterSeconds: 0 });
    const { code, said } = await run('provision', '--yes', '--content');
    expect(said).toMatch(/\[1\/\d+\]/);
    expect(said).toMatch(/\d+ trin udført\./);
    expect(code).toBe(0);
    expect(await run('provision')).toMatchObject({ code: 0, said: expect.stringContaining('Der er intet at gøre.') });
  }, 120_000);

  it('says no to somebody who does not own the site', async () => {
    const { code, said } = await run('provision', '--yes', '--token', 'dev:udenfor');
    expect(said).toMatch(/^403: /m);
    expect(code).toBe(1);
  });
});

describe('npm run doctor', () => {
  it('finds the groups empty until people are in them', async () => {
    const before = await run('doctor');
    expect(before.said).toContain('✗ Gruppen »Lederhjælp Ledere« er tom.');
    expect(before.code).toBe(1);
    await seedDemo({ siteUrl: site.url(), token: 'dev:it', report: () => undefined });
    const after = await run('doctor');
    expect(after.said).toContain('Intet skal rettes.');
    expect(after.code).toBe(0);
  }, 60_000);

  it('asks for the app’s whole address before it looks at anything', async () => {
    const { code, said } = await run('doctor', '--app', 'lederhjaelp.kommune.example');
    expect(said.trim()).toBe(
      '»lederhjaelp.kommune.example« er ikke en adresse. Skriv --app med https:// foran, fx https://lederhjaelp.kommunen.dk',
    );
    expect(code).toBe(2);
  });

  it('does not take what an account may not see for what is not there', async () => {
    const { code, said } = await run('doctor', '--token', 'dev:hr');
    expect(said).toContain('Brug en konto, der ejer webstedet.');
    expect(said).not.toContain('findes ikke');
    expect(code).toBe(1);
  });

  it('finds everybody in a group, and the scope that is too small', async () => {
    const group = site.sp().web.siteGroups.getByName('Lederhjælp MED');
    const { LoginName } = await site.sp().web.ensureUser('c:0(.s|true');
    await group.users.add(LoginName);
    expect((await run('doctor')).said).toContain('✗ Alle i kommunen er med i gruppen »Lederhjælp MED«.');
    await group.users.removeByLoginName(LoginName);
    expect((await run('doctor', '--token', 'dev:it;scope=write')).said).toContain('✗ Adgangen rækker kun til write.');
  });

  it('tries the form route as a leader, and says that an owner proves nothing', async () => {
    expect((await run('doctor', '--probe')).said).toContain('? Prøven siger intet om en ejer.');
    const { code, said } = await run('doctor', '--probe', '--token', 'dev:leder');
    expect(said).toContain('✗ En leder kan skrive et andet tidspunkt');
    expect(code).toBe(1);
  });
});

describe('npm run export and import', () => {
  /** Everything that a folder holds, without what a new site numbers anew. */
  async function contentOf(name: string): Promise<Record<string, unknown>> {
    const lists = await readdir(path.join(folder, name, 'lists'));
    const entries = lists.map(async (file) => {
      const rows = JSON.parse(await readFile(path.join(folder, name, 'lists', file), 'utf8')) as Row[];
      const bare = rows.map((row) => withoutIds(row, file));
      // provisioning writes settings of its own, before or after what is brought along
      return [file, file === 'settings.json' ? bare.sort(byText) : bare] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }
  const byText = (one: object, other: object) => JSON.stringify(one).localeCompare(JSON.stringify(other));
  type Row = { values: Record<string, unknown>; author: string; created: string; file?: { name: string } };

  /** Settings and files stand in the name of the admin who set the new site up; all other rows keep theirs. */
  function withoutIds({ values, author, created, file }: Row, list: string): object {
    const { SessionId: _, ...row } = values;
    return list === 'settings.json' || file ? { ...row, file } : { ...row, author, created };
  }

  it('carry every list over to another site, with who wrote what when', async () => {
    await run('export', '--out', path.join(folder, 'one'));
    await runCommandLine('provision', ['--site', second.url(), '--yes']);
    const imported = await runCommandLine('import', [
      '--site',
      second.url(),
      '--from',
      path.join(folder, 'one'),
      '--yes',
    ]);
    expect(imported.said).toMatch(/\d+ rækker og filer skrevet\./);
    expect(imported.code).toBe(0);
    await runCommandLine('export', ['--site', second.url(), '--out', path.join(folder, 'two')]);
    const [one, two] = [await contentOf('one'), await contentOf('two')];
    expect(Object.values(one).flat().length).toBeGreaterThan(150);
    expect(two).toEqual(one);
  }, 180_000);

  it('keep a sign-up with its session, whatever number that has on the new site', async () => {
    const rows = async (name: string, list: string) =>
      JSON.parse(await readFile(path.join(folder, name, 'lists', `${list}.json`), 'utf8')) as (Row & { id: number })[];
    const sessionsOf = async (name: string): Promise<unknown[]> => {
      const sessions = await rows(name, 'courseSessions');
      const ledger = await rows(name, 'signUpLedger');
      return ledger.map(({ values }) => sessions.find(({ id }) => id === values['SessionId'])?.values['SessionKey']);
    };
    const before = await sessionsOf('one');
    expect(before.filter(Boolean).length).toBeGreaterThan(0);
    expect(await sessionsOf('two')).toEqual(before);
  });

  it('write nothing the second time', async () => {
    const again = await runCommandLine('import', ['--site', second.url(), '--from', path.join(folder, 'one'), '--yes']);
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining('Intet nyt er skrevet.') });
  }, 60_000);

  it('do not fill a site by halves from an export that was cut off', async () => {
    const half = path.join(folder, 'half');
    await cp(path.join(folder, 'one'), half, { recursive: true });
    const [file = ''] = await readdir(path.join(half, 'files', 'materials'));
    await rm(path.join(half, 'files', 'materials', file));
    const { code, said } = await runCommandLine('import', ['--site', second.url(), '--from', half, '--yes']);
    expect(said).toMatch(/mangler eller kan ikke læses\. Mappen er ikke en hel eksport/);
    expect([code, said.trim().split('\n').length]).toEqual([2, 1]);
  });

  it('never write over a folder, and take no folder that is not whole', async () => {
    expect(await run('export', '--out', folder)).toMatchObject({
      code: 2,
      said: expect.stringContaining('er ikke tom'),
    });
    expect(await run('import', '--from', folder, '--yes')).toMatchObject({
      code: 2,
      said: expect.stringContaining('lederhjaelp.json mangler'),
    });
  });
});

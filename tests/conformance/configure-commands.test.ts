import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { environment } from '#manifest/manifest.fixtures.ts';
import { readConfig } from '#app/config.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

describe('npm run configure', () => {
  const tenant = ['--tenant', 'kommune.onmicrosoft.com', '--client', environment.clientId];
  const out = () => path.join(folder, 'web');
  const configure = (...args: string[]) => runCommandLine('configure', ['--out', out(), ...args]);
  const written = (name: string) => readFile(path.join(out(), name), 'utf8');

  it('makes the built app the municipality’s, as the app itself reads it', async () => {
    await cp('public', out(), { recursive: true });
    await writeFile(path.join(out(), 'index.html'), '');
    const { code } = await configure('--site', environment.siteUrl, ...tenant, '--support', 'hr@kommune.example');
    expect(code).toBe(0);
    const config = readConfig(JSON.parse(await written('config.json')), new URL(environment.appUrl));
    expect(config).toMatchObject({ ok: true, value: { mode: 'tenant', siteUrl: environment.siteUrl } });
    expect(await written('staticwebapp.config.json')).toContain('https://kommune.sharepoint.com');
    expect(await written('web.config')).toContain('https://kommune.sharepoint.com');
    expect(await written('privatliv.html')).toContain('mailto:hr@kommune.example');
    expect(await readFile(path.join(folder, 'nginx.conf'), 'utf8')).toContain('add_header');
  });

  it.each<[string[], string]>([
    [['--site', environment.siteUrl, ...tenant], 'Kør »npm run build« først.'],
    [['--site', 'https://kommune.example'], 'er ikke SharePoint Online'],
    [['--site', environment.siteUrl], 'Skriv lejerens id med --tenant'],
    [['--site', environment.siteUrl, '--tenant', 'x.dk'], 'Skriv klient-id'],
    [['--site', `${environment.siteUrl}/SitePages/Home.aspx`], 'Skriv webstedets egen adresse'],
    [['--site', environment.siteUrl, ...tenant, '--support', 'hr'], '--support skal være en mailadresse.'],
    [['--site', environment.siteUrl, ...tenant, '--dpo', 'dpo'], '--dpo skal være en mailadresse eller'],
  ])('with %j is refused in one line and writes nothing', async (args, line) => {
    const { code, said } = await configure(...args);
    expect([code, said.trim().split('\n').length]).toEqual([2, 1]);
    expect(said).toContain(line);
  });
});

describe('npm run package:teams', () => {
  const pack = (...args: string[]) => runCommandLine('manifest/package-teams.ts', args);
  const zip = () => path.join(folder, 'deep', 'app.zip');

  it('writes a package for the environment it is told', async () => {
    expect(await pack('--env', 'eksempel', '--out', zip())).toMatchObject({ code: 0 });
    const { 'manifest.json': manifest } = unzipSync(await readFile(zip()));
    expect(JSON.parse(strFromU8(manifest!))).toMatchObject({ validDomains: ['lederhjaelp.kommune.example'] });
  });

  it('says every field that is wrong, and writes nothing', async () => {
    const file = path.join(folder, 'kommune.json');
    await writeFile(file, JSON.stringify({ ...environment, clientId: 'x', appUrl: 'http://x' }));
    const { code, said } = await pack('--env', file, '--out', zip());
    expect(said).toMatch(/clientId skal være et GUID\n.*appUrl skal være en https-adresse/);
    expect(code).toBe(1);
    await expect(readFile(zip())).rejects.toThrow('ENOENT');
  });

  it('says that a changed package needs a higher version', async () => {
    const file = path.join(folder, 'kommune.json');
    const write = (change: object) => writeFile(file, JSON.stringify({ ...environment, ...change }));
    const said = async () => (await pack('--env', file, '--out', zip())).said;
    await write({});
    expect(await said()).not.toContain('samme version');
    expect(await said()).not.toContain('samme version');
    await write({ developerName: 'En anden kommune' });
    expect(await said()).toContain('samme version som før');
  });

  it('says which file is no JSON', async () => {
    const file = path.join(folder, 'kommune.json');
    await writeFile(file, '{ "teamsAppId": "x",');
    const { code, said } = await pack('--env', file, '--out', zip());
    expect(said).toContain(`${file} er ikke gyldig JSON.`);
    expect([code, said.trim().split('\n').length]).toEqual([1, 1]);
  });

  it.each([
    [[], 'Skriv, hvilket miljø'],
    [['--env', 'findes-ikke'], 'Kopiér manifest/environments/eksempel.json'],
    [['--environment', 'x'], "Forstår ikke kommandoen: Unknown option '--environment'. Prøv --help."],
  ])('with %j is one line', async (args, line) => {
    const { code, said } = await pack(...args);
    expect(said).toContain(line);
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});

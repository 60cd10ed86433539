import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** Runs the script with a CLI for Microsoft 365 that writes down what it is asked for and makes registrations up. */
function registrer(...args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lederhjaelp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const asked = path.join(folder, 'asked');
  const fake = `#!/usr/bin/env bash\necho "$*" >> '${asked}'\necho '{"appId":"id-'$(wc -l < '${asked}')'","tenantId":"lejer"}'\n`;
  writeFileSync(path.join(folder, 'm365'), fake);
  chmodSync(path.join(folder, 'm365'), 0o755);
  const script = path.join(import.meta.dirname, 'registrer.sh');
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
  const said = execFileSync('bash', [script, ...args], { env, encoding: 'utf8' });
  return { said, asked: readFileSync(asked, 'utf8').trim().split('\n') };
}

it('the script makes both registrations, gives the app its one site, and says where to consent', () => {
  const site = 'https://kommune.sharepoint.com/sites/lederhjaelp';
  const { said, asked } = registrer(site, 'https://app.kommune.example/leder');
  expect(asked).toHaveLength(3);
  expect(asked[0]).toContain(
    '--redirectUris https://app.kommune.example/leder/redirect.html,brk-multihub://app.kommune.example',
  );
  expect(asked[0]).toMatch(/--platform spa .*--apisDelegated \S+\/Sites\.Selected /);
  expect(asked[1]).toBe(
    `spo site apppermission add --siteUrl ${site} --permission fullcontrol --appId id-1 --appDisplayName Lederhjælp`,
  );
  expect(asked[2]).toMatch(
    /--platform publicClient --redirectUris http:\/\/localhost --apisDelegated \S+\/AllSites\.FullControl /,
  );
  for (const id of ['id-1', 'id-3']) {
    expect(said).toContain(`https://login.microsoftonline.com/lejer/adminconsent?client_id=${id}`);
  }
});

it('the script for PowerShell asks for the same', () => {
  const [shell, powershell] = ['registrer.sh', 'registrer.ps1'].map((file) =>
    readFileSync(path.join(import.meta.dirname, file), 'utf8'),
  );
  for (const word of ['Sites.Selected', 'AllSites.FullControl', 'brk-multihub://', '/redirect.html', 'fullcontrol']) {
    expect([shell?.includes(word), powershell?.includes(word)], word).toEqual([true, true]);
  }
});

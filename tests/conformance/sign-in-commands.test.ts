import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeLogin, type AtLogin, type FakeLogin } from '#tests/support/fake-login.ts';
import { runCommandLine, startCommand } from '#tests/support/run-command-line.ts';
import { useTarget } from './target.ts';

const target = useTarget();
let login: FakeLogin;
beforeAll(async () => {
  login = await startFakeLogin('dev:it');
});
afterAll(() => login.close());

const client = '7a0e4f52-90a1-4a51-8f0d-5f3f7f0b3c11';
const env = () => ({ LEDERHJAELP_LOGIN: login.url, BROWSER: 'none' });
const plan = (...args: string[]) =>
  startCommand('plan', ['--site', target.url(), '--client', client, '--tenant', 'kommune.example', ...args], env());

describe('signing the admin in', () => {
  it('goes by the browser and comes back to this machine with a code that only it can use', async () => {
    const running = plan('--auth', 'browser');
    const address = await running.says(/(http:\/\/localhost:\S+authorize\?\S+)/);
    expect(new URL(address).searchParams.get('code_challenge_method')).toBe('S256');
    expect(new URL(address).searchParams.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await login.browse(address)).toContain('Du er logget ind');
    const { code, said } = await running.ended;
    expect(said).toMatch(/\d+ trin\./);
    expect(code).toBe(0);
  });

  it('goes by a code typed on another machine', async () => {
    const running = plan('--auth', 'device-code');
    await running.says(/skriv koden ABCD-EFGH/);
    login.typeCode();
    expect(await running.ended).toMatchObject({ code: 0, said: expect.stringMatching(/\d+ trin\./) });
  });

  it('ends in one line when the admin says no in the browser', async () => {
    const running = plan('--auth', 'browser');
    const address = await running.says(/(http:\/\/localhost:\S+authorize\?\S+)/);
    await login.browse(address, 'saysNo');
    const { code, said } = await running.ended;
    expect(said).toContain('Login blev afbrudt i browseren. Prøv igen.');
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it.each<[AtLogin, string]>([
    ['AADSTS65001', `adminconsent?client_id=${client}`],
    ['AADSTS53003', 'Betinget adgang'],
    ['AADSTS7000218', 'Allow public client flows'],
  ])('says what to do when Microsoft refuses with %s', async (refusal, words) => {
    login.refuseWith(refusal);
    const running = plan('--auth', 'browser');
    await login.browse(await running.says(/(http:\/\/localhost:\S+authorize\?\S+)/));
    const { code, said } = await running.ended;
    login.refuseWith('goesThrough');
    expect(said).toContain(words);
    expect(code).toBe(2);
  });

  it('needs to know the registration', async () => {
    const { code, said } = await runCommandLine('plan', ['--site', target.url(), '--auth', 'browser'], env());
    expect(said).toContain('Skriv klient-id for registreringen »Lederhjælp opsætning« med --client.');
    expect(code).toBe(2);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProvisioningStopped } from '#provisioning/provision-site.ts';
import { expectConsole } from '#tests/support/expected-console.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';

const help = 'npm run prøve';

afterEach(() => {
  process.exitCode = undefined;
});

describe('running a command', () => {
  it('ends with the code the command gives', async () => {
    await runCommand(help, () => Promise.resolve(1), []);
    expect(process.exitCode).toBe(1);
  });

  it('says how it is used, and does nothing, when asked', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const command = vi.fn();
    await runCommand(help, command, ['--site', 'x', '--help']);
    expect(log).toHaveBeenCalledWith(help);
    expect(command).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it.each([
    [new Refused('Skriv webstedets adresse med --site.'), 2, /^Skriv webstedets adresse med --site\.$/],
    [new ProvisioningStopped('Webstedet er nyere.'), 1, /^Webstedet er nyere\.$/],
    [
      Object.assign(new Error('x'), { code: 'EACCES', path: '/mappe' }),
      1,
      /^\/mappe må ikke læses eller skrives\. Vælg/,
    ],
    [new TypeError('our own mistake'), 1, /^TypeError: our own mistake\n\s+at /],
  ])('prints one line for what people can put right and the stack for what they cannot', async (error, code, said) => {
    expectConsole('error', said);
    const failing = async (): Promise<0> => {
      throw error;
    };
    await runCommand(help, failing, []);
    expect(process.exitCode).toBe(code);
  });
});

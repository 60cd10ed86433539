import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const webpack = path.join(
  path.dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')),
  'bin/cli.js',
);

describe('what npm run build makes', () => {
  const texts = new Map<string, string>();

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-'));
    const { LEDERHJAELP_HOST_ORIGINS: _, ...env } = process.env;
    await run(process.execPath, [webpack, '--mode', 'production', '--env', 'cached', '--output-path', folder], { env });
    for (const file of await readdir(folder)) texts.set(file, await readFile(path.join(folder, file), 'utf8'));
    await rm(folder, { recursive: true });
  }, 600_000);

  it('takes no host but Microsoft’s: no origin of a laptop is baked in', () => {
    expect([...texts].filter(([, text]) => /http:\/\/localhost:\d/.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('is nobody’s yet: it names no tenant and no site', () => {
    const named = /[a-z0-9-]+\.(sharepoint|onmicrosoft)\.com/i;
    expect([...texts].filter(([, text]) => named.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('has the pages that are read without the app, and the one that sign-in returns to', () => {
    for (const page of ['index.html', 'redirect.html', 'privatliv.html', 'vilkaar.html'])
      expect(texts.has(page)).toBe(true);
    expect(texts.has('config.json')).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { startTarget } from '#tests/conformance/target.ts';

const folder = 'tests/conformance';
const forAnySite = readdirSync(folder).filter(
  (name) => name.endsWith('.test.ts') && readFileSync(`${folder}/${name}`, 'utf8').includes('useAnySite()'),
);

/** There is no tenant here; to the specs, an emulator in another process is none of theirs just as much. */
it('the specs that can do so run on a site that is named, and leave nothing behind', async () => {
  const { target, stop } = await startTarget({ data: ':memory:' });
  onTestFinished(stop);
  const needsItsOwn = `${folder}/threshold.test.ts`;
  const files = [...forAnySite.map((name) => `${folder}/${name}`), needsItsOwn];
  const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'conformance', ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      LEDERHJAELP_TARGET: target.url(),
      LEDERHJAELP_TARGET_TOKENS: 'it=dev:it,leder=dev:leder,udenfor=dev:udenfor',
      LEDERHJAELP_TARGET_PREFIX: 'ProbeAndKeepNothing',
    },
  });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(run, 'exit')) as [number | null];
  expect(code, said).toBe(0);
  expect(said).toMatch(new RegExp(`Test Files +${files.length} passed`));
  expect(said).toMatch(/Tests .*passed .*skipped/);
  const titles = (await target.sp().web.lists.select('Title')()).map(({ Title }) => Title);
  expect(titles.filter((title) => title.startsWith('ProbeAndKeepNothing'))).toEqual([]);
  const bin = await target.send('it', 'GET', 'site/RecycleBin?$select=Title');
  expect(await bin.json()).toMatchObject({ value: [] });
}, 600_000);

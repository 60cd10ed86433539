import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './run-command.ts';
import { vitestCounts } from './vitest-counts.ts';
import { readReport } from './vitest-phase.ts';

const support = join(root, 'tests', 'support');
let folder = '';

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Inside the project, so that vitest and the setup file are found as they are in our own runs.
  folder = mkdtempSync(join(root, '.cache', 'planted-'));
  const setupFile = JSON.stringify(join(support, 'fail-on-console.ts'));
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default { test: { setupFiles: [${setupFile}] } };`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const expectedConsole = JSON.stringify(join(support, 'expected-console.ts'));

it.each([
  ['a quiet test passes', 'it("a", () => {});', { passed: 1, failed: 0 }],
  ['a console error nobody announced fails', 'it("a", () => console.error("odd"));', { passed: 0, failed: 1 }],
  [
    'an announced one passes',
    'it("a", () => { expectConsole("warn", "odd"); console.warn("odd", 1); });',
    { passed: 1, failed: 0 },
  ],
  ['an announced one that never comes fails', 'it("a", () => expectConsole("warn", "odd"));', { passed: 0, failed: 1 }],
  [
    'an error outside all tests fails the run',
    'it("a", () => { setTimeout(() => { throw new Error("late"); }); });\n' +
      'it("b", () => new Promise((done) => setTimeout(done, 50)));',
    { passed: 2, failed: 1 },
  ],
  ['a file that breaks at once fails', 'throw new Error("no test");', { passed: 0, failed: 1 }],
  ['a file without a test fails', '', { passed: 0, failed: 1 }],
  ['a test left alone by `only` fails the run', 'it.only("a", () => {});', { passed: 0, failed: 1 }],
])('%s', (_, code, counts) => {
  const imports = `import { it } from 'vitest';\nimport { expectConsole } from ${expectedConsole};\n`;
  writeFileSync(join(folder, 'a.test.ts'), imports + code);
  expect(runPlanted()).toMatchObject(counts);
});

function runPlanted() {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--root', folder, '--allowOnly=false', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return vitestCounts(readReport(report), status ?? 1);
}

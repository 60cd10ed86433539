import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './phase.ts';
import { failuresByTest, repeatOptions } from './failures-by-test.ts';
import { root, runCommand } from './run-command.ts';
import { readReport } from './vitest-phase.ts';
import { vitestCounts } from './vitest-counts.ts';

/**
 * `npm run test:repeat -- [--times 10] [--idle] [FILE …]`: journeys several times in a row, beside a core that is kept busy,
 * and how often each test failed. What fails once in ten runs fails for somebody every week.
 */
const { times, idle, files } = repeatOptions(process.argv.slice(2));
const busy = idle ? undefined : spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
process.once('exit', () => busy?.kill());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const runs: Counts[] = [];
for (let run = 1; run <= times; run += 1) {
  const reportFile = join(root, '.cache', 'test', 'repeat.json');
  mkdirSync(join(root, '.cache', 'test'), { recursive: true });
  rmSync(reportFile, { force: true });
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = await runCommand('vitest/vitest.mjs', 'run', '--project', 'journeys', ...output, ...files);
  const counts = vitestCounts(readReport(reportFile), exitCode);
  console.log(`run ${run} of ${times}: ${counts.passed} passed, ${counts.failed} failed`);
  runs.push(counts);
}

for (const [test, count] of failuresByTest(runs)) console.log(`${count} of ${times} ✗ ${test}`);
const failed = runs.filter((run) => run.failed > 0).length;
console.log(`\n${times - failed} of ${times} runs without a failure`);
process.exit(failed === 0 ? 0 : 1);

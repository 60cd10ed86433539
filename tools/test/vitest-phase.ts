import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase } from './phase.ts';
import { root, runCommand } from './run-command.ts';
import { vitestCounts, type VitestReport } from './vitest-counts.ts';

/** Projects of vitest.config.ts, run on their own: a broken build of the app must not hide the other projects' results. */
export const vitestPhase = (name: string, ...projects: readonly string[]): Phase => ({
  name,
  run: async () => {
    const reportFile = join(root, '.cache', 'test', `${name}.json`);
    mkdirSync(join(root, '.cache', 'test'), { recursive: true });
    rmSync(reportFile, { force: true });
    const exitCode = await runCommand(
      'vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    );
    return vitestCounts(readReport(reportFile), exitCode);
  },
});

/** The report, unless the run crashed before it could write one. */
export function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

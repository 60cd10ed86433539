import { DataError } from '#data/errors.ts';
import { EmulatorDataError } from '#emulator/emulator.ts';
import { SharePointProblem } from '#provisioning/apply/sharepoint-problem.ts';
import { ProvisioningStopped } from '#provisioning/provision-site.ts';
import { Refused } from './refused.ts';

/** 0 as it should be, 1 something is left or failed, 2 the command was not understood. */
type ExitCode = 0 | 1 | 2;

/** What the person at the keyboard can do something about. Anything else is a mistake of ours and keeps its stack. */
const expected = [Refused, DataError, SharePointProblem, ProvisioningStopped, EmulatorDataError];

const troubles: Readonly<Record<string, string>> = {
  EACCES: 'må ikke læses eller skrives',
  EPERM: 'må ikke læses eller skrives',
  EROFS: 'ligger, hvor der ikke kan skrives',
  ENOSPC: 'kan ikke skrives: disken er fuld',
  ENOTDIR: 'er en fil, ikke en mappe',
  EEXIST: 'er en fil, ikke en mappe',
  EISDIR: 'er en mappe, ikke en fil',
};

/** What the machine refuses, as one line; undefined for anything else. */
function diskTrouble(error: unknown): string | undefined {
  const { code = '', path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const trouble = troubles[code];
  return trouble && path && `${path} ${trouble}. Vælg et andet sted.`;
}

/** Runs a command with the arguments from the shell; `--help` prints how it is used. */
export async function runCommand(
  help: string,
  command: (args: string[]) => Promise<ExitCode>,
  args = process.argv.slice(2),
): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return;
  }
  try {
    process.exitCode = await command(args);
  } catch (error) {
    process.exitCode = error instanceof Refused ? 2 : 1;
    const isExpected = expected.some((kind) => error instanceof kind);
    console.error(isExpected ? (error as Error).message : (diskTrouble(error) ?? error));
  }
}

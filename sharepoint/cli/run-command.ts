import { EmulatorDataError } from '#emulator/emulator.ts';
import { SharePointProblem } from '#provisioning/apply/sharepoint-problem.ts';
import { ProvisioningStopped } from '#provisioning/provision-site.ts';
import { Refused } from './refused.ts';

/** 0 as it should be, 1 something is left or failed, 2 the command was not understood. */
type ExitCode = 0 | 1 | 2;

/** What the person at the keyboard can do something about. Anything else is a mistake of ours and keeps its stack. */
const expected = [Refused, SharePointProblem, ProvisioningStopped, EmulatorDataError];

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
    console.error(isExpected ? (error as Error).message : error);
  }
}

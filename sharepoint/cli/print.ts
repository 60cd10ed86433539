import { writeFileSync } from 'node:fs';
import { artefacts } from '#provisioning/print/artefacts.ts';
import { declaredSite } from '#provisioning/declared-site.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const help = `npm run print

Skriver de filer, der udskrives fra listernes erklæringer, og som ligger i git:
  tests/golden/site-template.xml   skabelon til PnP PowerShell
  docs/lists.md                    beskrivelse af listerne`;

await runCommand(help, async (args) => {
  parseOptions(args, {});
  for (const { path, text } of artefacts(declaredSite)) {
    writeFileSync(path, text);
    console.log(`Skrev ${path}`);
  }
  return 0;
});

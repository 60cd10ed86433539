import { writeFileSync } from 'node:fs';
import { objectionsTo } from '#lists/objections.ts';
import { artefacts } from '#provisioning/print/artefacts.ts';
import { declaredSite } from '#provisioning/declared-site.ts';
import { parseOptions } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';

const help = `npm run print

Skriver de filer, der udskrives fra listernes erklæringer, og som ligger i git:
  tests/golden/site-template.xml   skabelon til PnP PowerShell
  docs/lists.md                    beskrivelse af listerne

Skriver intet, når en liste er erklæret, som den ikke må.`;

await runCommand(help, async (args) => {
  parseOptions(args, {});
  const objections = declaredSite.lists.flatMap((list) => objectionsTo(list).map((words) => `${list.key}: ${words}`));
  if (objections.length > 0) throw new Refused(objections.join('\n'));
  for (const { path, text } of artefacts(declaredSite)) {
    writeFileSync(path, text);
    console.log(`Skrev ${path}`);
  }
  return 0;
});

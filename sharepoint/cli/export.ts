import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '#provisioning/apply/read-archive.ts';
import { declaredSite } from '#provisioning/declared-site.ts';
import { writeFolder } from './archive-folder.ts';
import { parseOptions } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run export -- --site URL --out MAPPE

Skriver alle lister og filer i en mappe: én JSON-fil for hver liste, og filerne som de er. Ændrer intet på webstedet.

${siteHelp}
  --out MAPPE          en mappe, der ikke findes i forvejen

Mappen indeholder navne på dem, der har tilmeldt sig. Opbevar den som personoplysninger, og slet den igen.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, { ...siteOptions, out: { type: 'string' } });
  const { out } = values;
  if (out === undefined) throw new Refused('Skriv en mappe med --out.');
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new Refused(`Mappen ${out} er ikke tom. Vælg en anden; blev en eksport afbrudt, så slet den halve.`);
  }
  const archive = await readArchive(await siteAccess(values), declaredSite);
  const rows = await writeFolder(archive, (file, content) => {
    const target = path.join(out, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  });
  console.log(`${rows} rækker i ${archive.lists.length} lister skrevet i ${out}.`);
  return 0;
});

import { writeArchive } from '#provisioning/apply/write-archive.ts';
import { declaredSite } from '#provisioning/declared-site.ts';
import { describeShortfall } from '#provisioning/archive/shortfall.ts';
import { isAllowed } from '#provisioning/plan/step.ts';
import { inspectSite } from '#provisioning/provision-site.ts';
import { readFolder } from './archive-folder.ts';
import { confirmed } from './confirmed.ts';
import { parseOptions } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run import -- --site URL --from MAPPE [--yes]

Skriver det, »npm run export« har gemt, på et websted, der er oprettet med »npm run provision«. Rækker og filer, der er
der i forvejen, rettes ikke, og intet slettes. Kan afbrydes og køres igen.

${siteHelp}
  --from MAPPE         mappen fra »npm run export«
  --yes                spørg ikke

Rækkerne får den forfatter og det tidspunkt, de havde. Afslutter med 1, når noget ikke kunne komme med, som det var, og
siger hvad.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    ...siteOptions,
    from: { type: 'string' },
    yes: { type: 'boolean', default: false },
  });
  if (values.from === undefined) throw new Refused('Skriv mappen med --from.');
  const archive = await readFolder(values.from);
  if (archive.schemaVersion > declaredSite.schemaVersion) {
    throw new Refused('Mappen er skrevet af en nyere udgave. Hent den, og prøv igen.');
  }
  const access = await siteAccess(values);
  const { steps } = await inspectSite(access);
  if (steps.some((step) => isAllowed(step, []))) {
    throw new Refused('Webstedet er ikke, som det skal være. Kør »npm run provision« uden --content først.');
  }
  const rows = archive.lists.reduce((sum, list) => sum + list.rows.length, 0);
  if (
    !(await confirmed({
      question: `Skriv op til ${rows} rækker på ${access.siteUrl}?`,
      siteUrl: access.siteUrl,
      yes: values.yes,
    }))
  )
    return 1;
  const { added, shortfalls } = await writeArchive(access, archive, declaredSite, (line) => console.log(line));
  console.log(added === 0 ? 'Intet nyt er skrevet.' : `${added} rækker og filer skrevet.`);
  for (const shortfall of shortfalls) console.log(`Se efter: ${describeShortfall(shortfall)}`);
  if (shortfalls.length === 0) {
    console.log('Alt fra mappen er der: rækker med forfatter og tidspunkt, filer med dagen i dag.');
  }
  return shortfalls.length > 0 ? 1 : 0;
});

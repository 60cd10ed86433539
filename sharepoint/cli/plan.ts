import { describeFinding } from '#provisioning/plan/describe-finding.ts';
import { describeStep } from '#provisioning/plan/describe-step.ts';
import { inspectSite } from '#provisioning/provision-site.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run plan -- --site URL

Viser, hvad »npm run provision« ville gøre. Ændrer intet.

${siteHelp}

Afslutter med 0, også når der er noget at gøre, og 2 ved en forkert kommando.`;

await runCommand(help, async (args) => {
  const { steps, findings } = await inspectSite(await siteAccess(parseOptions(args, siteOptions)));
  for (const step of steps) console.log(describeStep(step));
  for (const finding of findings) console.log(`Se efter: ${describeFinding(finding)}`);
  console.log(steps.length === 0 ? 'Der er intet at gøre.' : `${steps.length} trin.`);
  return 0;
});

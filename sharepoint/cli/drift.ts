import { site } from '#lists/site.ts';
import { describeFinding } from '#provisioning/plan/describe-finding.ts';
import { describeStep } from '#provisioning/plan/describe-step.ts';
import { inspectSite } from '#provisioning/provision-site.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run drift -- --site URL

Viser, hvor webstedet afviger fra det, listerne i sharepoint/lists beskriver. Ændrer intet.

${siteHelp}

Afslutter med 0, når intet afviger, 1, når noget gør, og 2 ved en forkert kommando.`;

await runCommand(help, async (args) => {
  const { steps, findings } = await inspectSite(await siteAccess(parseOptions(args, siteOptions)));
  for (const step of steps) console.log(`Afviger: ${describeStep(step)}`);
  for (const finding of findings) console.log(`Se efter: ${describeFinding(finding)}`);
  const differences = steps.length + findings.length;
  console.log(differences === 0 ? 'Webstedet er, som det skal være.' : `${differences} afvigelser.`);
  console.log(
    [
      'Det her sætter en SharePoint-administrator; »npm run doctor« ser efter det, der kan ses herfra:',
      ...site.setByAdministrator,
    ].join('\n- '),
  );
  return differences === 0 ? 0 : 1;
});

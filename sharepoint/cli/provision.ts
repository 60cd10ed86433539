import { starterContent } from '#content/starter-content.ts';
import { fillSite } from '#provisioning/fill-site.ts';
import { describeFinding } from '#provisioning/plan/describe-finding.ts';
import { describeStep } from '#provisioning/plan/describe-step.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run provision -- --site URL --token T [--content] [--allow NAVN …]

Gør webstedet til det, listerne i sharepoint/lists beskriver. Kan afbrydes og køres igen; anden gang er der intet at gøre.

${siteHelp}
  --content      fyld også startindholdet i; rækker, der er der i forvejen, røres ikke
  --allow NAVN   udfør også dette trin, som fjerner noget; »npm run plan« viser navnene. Kan gentages

Afslutter med 0, når webstedet er som beskrevet, 1, når noget mangler eller gik galt, 2 ved en forkert kommando.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    ...siteOptions,
    content: { type: 'boolean', default: false },
    allow: { type: 'string', multiple: true },
  });
  const site = { ...siteAccess(values), report: (line: string) => console.log(line) };
  const { done, left, findings } = await provisionSite({ ...site, allow: values.allow });
  if (values.content) await fillSite({ ...site, content: starterContent });
  console.log(done === 0 ? 'Webstedet var allerede, som det skal være.' : `${done} trin udført.`);
  for (const step of left) console.log(`Ikke udført: ${describeStep(step)}`);
  for (const finding of findings) console.log(`Se efter: ${describeFinding(finding)}`);
  return left.length + findings.length > 0 ? 1 : 0;
});

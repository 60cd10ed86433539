import { starterContent } from '#content/starter-content.ts';
import { fillSite } from '#provisioning/fill-site.ts';
import { describeFinding } from '#provisioning/plan/describe-finding.ts';
import { describeStep } from '#provisioning/plan/describe-step.ts';
import { stopsProvisioning } from '#provisioning/plan/findings.ts';
import { isAllowed } from '#provisioning/plan/step.ts';
import { inspectSite, provisionSite } from '#provisioning/provision-site.ts';
import { confirmed } from './confirmed.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run provision -- --site URL [--yes] [--content] [--allow NAVN …]

Gør webstedet til det, listerne i sharepoint/lists beskriver. Viser først, hvad der skal ske, og spørger. Kan afbrydes
og køres igen: det, der er gjort, gøres ikke om, og anden gang er der intet at gøre. Sletter intet, og skifter ingen type.

${siteHelp}
  --yes                spørg ikke
  --content            fyld også startindholdet i; rækker, der er der i forvejen, røres ikke
  --allow NAVN         udfør også dette trin, som fjerner noget; planen viser navnene. Kan gentages

Afslutter med 0, når webstedet er som beskrevet, 1, når noget mangler eller gik galt, 2 ved en forkert kommando.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    ...siteOptions,
    yes: { type: 'boolean', default: false },
    content: { type: 'boolean', default: false },
    allow: { type: 'string', multiple: true, default: [] },
  });
  const site = await siteAccess(values);
  const planned = await inspectSite(site);
  const mayDo = planned.steps.filter((step) => isAllowed(step, values.allow));
  for (const step of mayDo) console.log(`  ${describeStep(step)}`);
  const stops = planned.findings.some(stopsProvisioning); // then nothing is done, and it says why
  if (
    mayDo.length > 0 &&
    !stops &&
    !(await confirmed({
      question: `Udfør ${mayDo.length} trin på ${site.siteUrl}?`,
      siteUrl: site.siteUrl,
      yes: values.yes,
    }))
  )
    return 1;

  const { done, left, findings } = await provisionSite({
    ...site,
    allow: values.allow,
    report: counting(mayDo.length),
  });
  console.log(done === 0 ? 'Webstedet er allerede, som det skal være. Der er intet at gøre.' : `${done} trin udført.`);
  if (values.content) await fillSite({ ...site, report: (line) => console.log(line), content: starterContent });
  for (const step of left) console.log(`Ikke udført: ${describeStep(step)}`);
  for (const finding of findings) console.log(`Se efter: ${describeFinding(finding)}`);
  return left.length + findings.length > 0 ? 1 : 0;
});

/** Progress. SharePoint's own doings may add steps on the way, so the total can grow. */
function counting(expected: number): (line: string) => void {
  let done = 0;
  return (line) => {
    done += 1;
    console.log(`[${done}/${Math.max(done, expected)}] ${line}`);
  };
}

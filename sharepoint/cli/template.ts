import { declaredSite } from '#provisioning/declared-site.ts';
import { pnpTemplate } from '#provisioning/print/pnp-template.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const help = `npm run -s template > lederhjaelp.xml

Skriver webstedet som PnP-skabelon (skema 2022-09), til den der hellere vil bruge Invoke-PnPSiteTemplate.`;

await runCommand(help, async (args) => {
  parseOptions(args, {});
  process.stdout.write(pnpTemplate(declaredSite));
  return 0;
});

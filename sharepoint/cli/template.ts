import { writeFileSync } from 'node:fs';
import { declaredSite } from '#provisioning/declared-site.ts';
import { pnpTemplate } from '#provisioning/print/pnp-template.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const help = `npm run template -- --out lederhjaelp.xml

Skriver webstedet som PnP-skabelon (skema 2022-09), til den der hellere vil bruge Invoke-PnPSiteTemplate.

  --out FIL            filen; uden den skrives skabelonen i vinduet. Brug den hellere end >: PowerShell laver tegnene om`;

await runCommand(help, async (args) => {
  const { out } = parseOptions(args, { out: { type: 'string' } });
  const template = pnpTemplate(declaredSite);
  if (out === undefined) {
    process.stdout.write(template);
    return 0;
  }
  writeFileSync(out, template);
  console.log(`Skrev ${out}. Kør »npm run drift« på webstedet, når skabelonen er brugt.`);
  return 0;
});

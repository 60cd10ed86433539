import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appConfig } from './hosting/app-config.ts';
import { withContacts } from './hosting/contact-lines.ts';
import { webConfig } from './hosting/iis.ts';
import { nginxExample } from './hosting/nginx.ts';
import { settingsIn } from './hosting/settings-in.ts';
import { staticWebAppConfig } from './hosting/static-web-apps.ts';
import { parseOptions } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';

const help = `npm run configure -- --site URL --tenant ID --client ID

Gør den byggede app i dist/web til jeres: skriver config.json og filerne med svarhoveder til jeres webserver.

  --site URL             webstedets adresse, fx https://kommunen.sharepoint.com/sites/lederhjaelp
  --tenant ID            lejerens id (GUID eller kommunen.onmicrosoft.com)
  --client ID            klient-id for registreringen »Lederhjælp«
  --support MAIL         hvem lederen skriver til, når noget ikke virker
  --dpo KONTAKT          databeskyttelsesrådgiverens mail eller https-adresse; begge står også i privatliv.html
  --accessibility URL    kommunens tilgængelighedserklæring for appen
  --out MAPPE            den byggede app; fra start dist/web

Skriver config.json, staticwebapp.config.json (Azure) og web.config (IIS) i mappen og nginx.conf ved siden af den.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    site: { type: 'string' },
    tenant: { type: 'string' },
    client: { type: 'string' },
    support: { type: 'string', default: '' },
    dpo: { type: 'string', default: '' },
    accessibility: { type: 'string', default: '' },
    out: { type: 'string', default: path.join('dist', 'web') },
  });
  const settings = settingsIn(values);
  if (!existsSync(path.join(values.out, 'index.html'))) {
    throw new Refused(`Der ligger ingen app i ${values.out}. Kør »npm run build« først.`);
  }
  const files = readdirSync(values.out);
  for (const name of ['privatliv.html', 'vilkaar.html']) {
    const file = path.join(values.out, name);
    write(file, withContacts(readFileSync(file, 'utf8'), settings));
  }
  const { siteUrl } = settings;
  write(path.join(values.out, 'config.json'), appConfig(settings));
  write(path.join(values.out, 'staticwebapp.config.json'), staticWebAppConfig(siteUrl, files));
  write(path.join(values.out, 'web.config'), webConfig(siteUrl, files));
  write(path.join(values.out, '..', 'nginx.conf'), nginxExample(siteUrl));
  console.log(`Læg indholdet af ${values.out} på webserveren. Kontrollér bagefter med »npm run doctor«.`);
  return 0;
});

function write(file: string, text: string): void {
  writeFileSync(file, text);
  console.log(`Skrev ${file}`);
}

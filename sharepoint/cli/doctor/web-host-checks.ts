import { hosts } from '../hosting/content-security-policy.ts';
import { fine, mend, type Diagnosis } from './diagnosis.ts';

type Page = { readonly status: number; readonly headers: Headers; readonly text: string };

/** The web server as Teams and the browsers meet it: addresses, headers, `config.json`. */
export async function checkWebHost(at: string, siteUrl: string): Promise<Diagnosis[]> {
  const pages = await Promise.all(['/', '/redirect.html', '/config.json'].map((path) => get(at + path)));
  const [home, redirect, config] = pages;
  if (!home)
    return [mend(`${at} kan ikke nås herfra.`, 'Se efter adressen, nettet og certifikatet, som skal være offentligt.')];
  if (home.status !== 200) return [mend(`${at}/ svarer ikke med appen.`, 'Læg indholdet af dist/web der.')];
  if (!redirect || !config) return [mend(`${at} svarer ikke hver gang.`, 'Se webserverens log.')];
  const script = /src="([^"]+\.js)"/.exec(home.text)?.[1];
  const hashed = script ? await get(`${at}/${script}`) : undefined;
  return [
    at.startsWith('https://') || /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(at)
      ? fine('Appen ligger på https.')
      : mend('Appen ligger ikke på https.', 'Teams viser kun https med et offentligt certifikat.'),
    framing(home),
    policy(home, siteUrl),
    openers(redirect),
    caching(home, config, hashed),
    configuration(config, siteUrl),
  ];
}

async function get(address: string): Promise<Page | undefined> {
  try {
    const answer = await fetch(address, { redirect: 'follow' });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch {
    return undefined;
  }
}

const again = 'Brug header-filerne fra »npm run configure« på webserveren.';

const directive = (page: Page, name: string): string[] =>
  (page.headers.get('content-security-policy') ?? '')
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1) ?? [];

function framing(home: Page): Diagnosis {
  if (home.headers.has('x-frame-options')) {
    return mend('Webserveren sender X-Frame-Options, som lukker Teams ude.', `Fjern det. ${again}`);
  }
  const missing = hosts.filter((host) => !directive(home, 'frame-ancestors').includes(host));
  if (missing.length === 0) return fine('Teams, Outlook og Microsoft 365 må vise appen.');
  return mend(`Disse må ikke vise appen (frame-ancestors): ${missing.join(' ')}.`, again);
}

function policy(home: Page, siteUrl: string): Diagnosis {
  const { origin } = new URL(siteUrl);
  if (!directive(home, 'connect-src').includes(origin))
    return mend(`Appen må ikke kalde ${origin} (connect-src).`, again);
  const loose = directive(home, 'script-src').filter((source) => source !== "'self'");
  if (loose.length > 0) return mend(`Appen må køre fremmede scripts: ${loose.join(' ')}.`, again);
  return fine('Appen må kun kalde jeres SharePoint og Microsofts login.');
}

const openers = (redirect: Page): Diagnosis => {
  if (redirect.status !== 200)
    return mend('redirect.html mangler: login i en browser virker ikke.', 'Læg hele dist/web op.');
  return redirect.headers.has('cross-origin-opener-policy')
    ? mend('redirect.html har Cross-Origin-Opener-Policy, som afbryder login.', `Fjern det. ${again}`)
    : fine('Login kan vende tilbage til redirect.html.');
};

function caching(home: Page, config: Page, hashed: Page | undefined): Diagnosis {
  const askedAgain = [home, config].every(({ headers }) =>
    /no-cache|no-store/.test(headers.get('cache-control') ?? ''),
  );
  if (!askedAgain) return mend('Forsiden eller config.json må gemmes: en ny udgave kommer ikke frem.', again);
  if (!/immutable/.test(hashed?.headers.get('cache-control') ?? '')) {
    return mend('Scripts hentes forfra hver gang: appen starter langsomt.', again);
  }
  return fine('En ny udgave kommer frem med det samme, og resten gemmes.');
}

function configuration(config: Page, siteUrl: string): Diagnosis {
  const how = 'Kør »npm run configure« med den rigtige adresse, og læg config.json op.';
  try {
    const found = JSON.parse(config.text) as { siteUrl?: string; clientId?: string; tenantId?: string; mode?: string };
    if (found.siteUrl !== siteUrl) return mend(`config.json peger på ${found.siteUrl ?? 'ingenting'}.`, how);
    if (found.mode !== 'emulator' && !(found.clientId && found.tenantId)) {
      return mend('config.json mangler tenantId eller clientId.', how);
    }
    return fine('config.json peger på webstedet.');
  } catch {
    return mend('config.json mangler eller kan ikke læses.', how);
  }
}

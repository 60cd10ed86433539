import { fine, look, mend, type Diagnosis } from './diagnosis.ts';

/** Whether SharePoint lets a page from the web app's address call it with a token: the browser asks the same first. */
export async function checkCors(siteUrl: string, appUrl: string): Promise<Diagnosis> {
  const { origin } = new URL(appUrl);
  try {
    const answer = await fetch(`${siteUrl}/_api/$batch`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    const allowed = answer.headers.get('access-control-allow-origin');
    const headers = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
    if (allowed !== origin && allowed !== '*') {
      return mend(
        `SharePoint lader ikke ${origin} spørge (CORS).`,
        'Se, om en proxy eller firewall mellem jer og SharePoint fjerner Access-Control-hoveder.',
      );
    }
    if (!headers.includes('authorization') && headers !== '*') {
      return mend('SharePoint tager ikke imod adgangsnøgler fra en side (CORS).', 'Spørg Microsofts support.');
    }
    return fine(`SharePoint svarer sider fra ${origin}.`);
  } catch {
    return look('SharePoint kan ikke nås uden nøgle.', 'Prøv igen, eller prøv fra en anden maskine.');
  }
}

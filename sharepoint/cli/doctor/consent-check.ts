import { fine, look, mend, type Diagnosis } from './diagnosis.ts';

type AppConfig = { readonly mode?: string; readonly tenantId?: string; readonly clientId?: string };

/**
 * Whether the tenant can be signed in to. Consent itself shows only to somebody who signs in as the app, so the link
 * that gives it is printed: opening it once too often does no harm.
 */
export async function checkConsent({ mode, tenantId = '', clientId = '' }: AppConfig): Promise<Diagnosis> {
  if (mode === 'emulator') return fine('Den lokale SharePoint kræver intet samtykke.');
  const login = `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}`;
  try {
    const answer = await fetch(`${login}/v2.0/.well-known/openid-configuration`);
    if (!answer.ok) return mend(`Lejeren ${tenantId} findes ikke.`, 'Ret --tenant i »npm run configure«.');
  } catch {
    return look('Microsofts login kan ikke nås herfra.', 'Prøv fra en maskine med adgang til nettet.');
  }
  return look(
    'Samtykket kan kun ses i Entra.',
    `Enterprise applications → Lederhjælp → Permissions skal vise Sites.Selected. Ellers: ${login}/adminconsent?client_id=${clientId}`,
  );
}

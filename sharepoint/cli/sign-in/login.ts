import { isLocal } from '#provisioning/site-address.ts';
import type { INetworkModule, PublicClientApplication } from '@azure/msal-node';
import { Refused } from '../refused.ts';

/** MSAL, and how an address it wants opened is shown. */
export type Login = {
  readonly msal: PublicClientApplication;
  readonly addressToOpen: (address: string) => string;
};

const variable = 'LEDERHJAELP_LOGIN';

type Who = { readonly siteUrl: string; readonly clientId: string; readonly tenant: string };

/**
 * Microsoft's login for a tenant. For a site on this machine, and only for that, `LEDERHJAELP_LOGIN` names a login on
 * this machine, so that the way through the sign-in can be walked and tested without Microsoft.
 */
export async function loginFor({ siteUrl, clientId, tenant }: Who): Promise<Login> {
  // loaded when somebody signs in: the other commands start without it
  const { PublicClientApplication } = await import('@azure/msal-node');
  const local = isLocal(siteUrl) ? localLogin() : undefined;
  const host = local?.host ?? 'login.microsoftonline.com';
  const msal = new PublicClientApplication({
    auth: { clientId, authority: `https://${host}/${tenant}`, knownAuthorities: [host] },
    ...(local && { system: { networkClient: withoutTls } }),
  });
  return { msal, addressToOpen: local ? plainHttp : (address) => address };
}

function localLogin(): URL {
  const address = process.env[variable] ?? '';
  if (!URL.canParse(address) || !isLocal(address)) {
    throw new Refused(`Den lokale SharePoint har intet login. Brug --token dev:it, eller sæt ${variable}.`);
  }
  return new URL(address);
}

/** MSAL speaks https only; a login on this machine has no certificate. */
const plainHttp = (address: string): string => address.replace(/^https:/, 'http:');

const withoutTls: INetworkModule = {
  sendGetRequestAsync: (address, options) => send(address, { headers: options?.headers }),
  sendPostRequestAsync: (address, options) =>
    send(address, { method: 'POST', headers: options?.headers, body: options?.body }),
};

async function send(address: string, init: RequestInit) {
  const answer = await fetch(plainHttp(address), init);
  return {
    headers: Object.fromEntries(answer.headers),
    body: (await answer.json()) as never, // whatever MSAL takes it for
    status: answer.status,
  };
}

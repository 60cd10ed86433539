import type { AuthenticationResult, PublicClientApplication } from '@azure/msal-node';
import { loginFor, type Login } from './login.ts';
import { openBrowser } from './open-browser.ts';
import { refusalOf } from './sign-in-refusal.ts';
import { leavePage, welcomePage } from './pages.ts';

/** How the admin may sign in; a token can be given as it is instead. */
export type Way = 'browser' | 'device-code';

export type SignIn = {
  readonly siteUrl: string;
  readonly way: Way;
  /** The registration *Lederhjælp opsætning*. */
  readonly clientId: string;
  readonly tenant: string;
  readonly say: (line: string) => void;
};

/** Signs the admin in and gives the token for SharePoint. It is kept in memory only. */
export async function signIn(options: SignIn): Promise<string> {
  const login = await loginFor(options);
  const scopes = [`${new URL(options.siteUrl).origin}/.default`];
  try {
    const answer = await ways[options.way](login.msal, scopes, { ...options, login });
    if (!answer) throw new Error('no answer from the sign-in');
    return answer.accessToken;
  } catch (error) {
    throw refusalOf(error, options);
  }
}

type WayOptions = { readonly say: (line: string) => void; readonly login: Login };

const ways: Readonly<
  Record<
    Way,
    (msal: PublicClientApplication, scopes: string[], options: WayOptions) => Promise<AuthenticationResult | null>
  >
> = {
  /** The machine's own browser, which knows the admin already; it comes back to a port of this process (PKCE). */
  browser: (msal, scopes, { say, login }) =>
    msal.acquireTokenInteractive({
      scopes,
      prompt: 'select_account',
      openBrowser: async (address) => {
        const shown = login.addressToOpen(address);
        say(`Log ind i browseren. Åbner den ikke af sig selv, så åbn selv denne adresse:\n${shown}`);
        openBrowser(shown);
      },
      successTemplate: welcomePage,
      errorTemplate: leavePage,
    }),
  /** For a machine without a browser: a code to type on another. Conditional Access often forbids it. */
  'device-code': (msal, scopes, { say }) =>
    msal.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ verificationUri, userCode }) =>
        say(`Åbn ${verificationUri} på en anden maskine, og skriv koden ${userCode}`),
    }),
};

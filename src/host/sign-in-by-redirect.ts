import {
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { SignInNeeded, type Host, type SignInOptions } from './host.ts';
import { refusalOf } from './refusal-of.ts';
import { authorityOf, scopesOf } from './sign-in-scope.ts';

const placeKey = 'lederhjaelp.place';

/**
 * Signs in by leaving the page and coming back. The hash the person came for is kept on the way, and the answer is
 * taken in before router and data start: otherwise a cold link to a course would end on the home page.
 */
export async function signInByRedirect(
  options: SignInOptions,
): Promise<Pick<Host, 'accountKey' | 'getToken' | 'renewToken' | 'signIn'>> {
  const msal = await createStandardPublicClientApplication({
    auth: {
      clientId: options.clientId,
      authority: authorityOf(options),
      redirectUri: new URL('redirect.html', location.href).href,
    },
    cache: { cacheLocation: 'localStorage' },
  });
  const { answer, refusal } = await takeIn(msal);
  const account = answer?.account ?? msal.getAllAccounts()[0] ?? null;
  if (account) msal.setActiveAccount(account);
  returnToPlace(answer !== null);
  const token = async (forceRefresh: boolean) => {
    if (refusal) throw refusal; // sent there again, the person would be refused again
    return tokenOf(msal, options, forceRefresh);
  };
  return {
    accountKey: account?.homeAccountId ?? null,
    getToken: () => token(false),
    renewToken: () => token(true),
    signIn: () => {
      sessionStorage.removeItem(placeKey); // asked for by a click, so it is no ring
      return leaveToSignIn(msal, scopesOf(options));
    },
  };
}

type TakenIn = { readonly answer: AuthenticationResult | null; readonly refusal?: SignInNeeded };

/** What Microsoft answered, when this page is where the person comes back to. Saying no is an answer too; no net is none. */
async function takeIn(msal: IPublicClientApplication): Promise<TakenIn> {
  try {
    return { answer: await msal.handleRedirectPromise() };
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal instanceof SignInNeeded ? { answer: null, refusal } : { answer: null };
  }
}

async function tokenOf(msal: IPublicClientApplication, options: SignInOptions, forceRefresh: boolean): Promise<string> {
  const scopes = scopesOf(options);
  if (msal.getActiveAccount()) {
    try {
      return (await msal.acquireTokenSilent({ scopes, forceRefresh })).accessToken;
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw refusalOf(error);
    }
  }
  return leaveToSignIn(msal, scopes);
}

/** Leaves the page once. Back without an account, the person refused or was refused: they are asked, not sent in a ring. */
async function leaveToSignIn(msal: IPublicClientApplication, scopes: string[]): Promise<never> {
  if (sessionStorage.getItem(placeKey) !== null) throw new SignInNeeded('sign-in did not succeed');
  sessionStorage.setItem(placeKey, location.hash);
  await msal.loginRedirect({ scopes, redirectStartPage: location.href });
  throw new SignInNeeded('leaving for sign-in');
}

function returnToPlace(signedIn: boolean): void {
  const place = sessionStorage.getItem(placeKey);
  if (place === null || !signedIn) return;
  sessionStorage.removeItem(placeKey);
  history.replaceState(null, '', place || '#/');
}

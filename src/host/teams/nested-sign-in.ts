import {
  AuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { SignInNeeded, type Host, type SignInOptions } from '../host.ts';
import { authorityOf, scopesOf } from '../sign-in-scope.ts';

/**
 * Tokens by nested app authentication: the host signs in, no window opens. TeamsJS must have been initialised before,
 * else MSAL quietly falls back to a kind of sign-in that can't work in a frame. One MSAL a page: each costs a round trip.
 */
export function nestedSignIn(
  options: SignInOptions,
  loginHint?: string,
): Pick<Host, 'getToken' | 'renewToken' | 'signIn'> {
  let msal: Promise<IPublicClientApplication> | undefined;
  const ready = () =>
    (msal ??= createNestablePublicClientApplication({
      auth: { clientId: options.clientId, authority: authorityOf(options) },
    }));
  const single = singleFlight((forceRefresh) => acquire(ready(), options, loginHint, forceRefresh));
  return { getToken: () => single(false), renewToken: () => single(true), signIn: () => single(true) };
}

async function acquire(
  ready: Promise<IPublicClientApplication>,
  options: SignInOptions,
  loginHint: string | undefined,
  forceRefresh: boolean,
): Promise<string> {
  const msal = await ready;
  const request = { scopes: scopesOf(options), loginHint, forceRefresh };
  try {
    const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0];
    const answer = await (account ? msal.acquireTokenSilent({ ...request, account }) : msal.ssoSilent(request));
    return taken(msal, answer);
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw refusalOf(error);
  }
  try {
    return taken(msal, await msal.acquireTokenPopup(request));
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Whatever the host refuses, the person has to sign in; only without a network it is as when a fetch fails. */
const refusalOf = (error: unknown): Error =>
  error instanceof AuthError && error.errorCode.startsWith('no_network')
    ? new TypeError('no network', { cause: error })
    : new SignInNeeded('the host did not sign in', { cause: error });

function taken(msal: IPublicClientApplication, answer: AuthenticationResult): string {
  msal.setActiveAccount(answer.account);
  return answer.accessToken;
}

/** Ten requests that start at once ask for one token: SharePoint allows few a minute. */
function singleFlight(acquireToken: (forced: boolean) => Promise<string>): (forced: boolean) => Promise<string> {
  const flying = new Map<boolean, Promise<string>>();
  return (forced) => {
    const token = flying.get(forced) ?? acquireToken(forced).finally(() => flying.delete(forced));
    flying.set(forced, token);
    return token;
  };
}

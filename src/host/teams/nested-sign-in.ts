import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Host, SignInOptions } from '../host.ts';
import { refusalOf } from '../refusal-of.ts';
import { authorityOf, scopesOf } from '../sign-in-scope.ts';

/** Who the host says is there: a hint for MSAL, never a proof. */
type HostUser = { readonly id: string; readonly loginHint?: string };

/**
 * Tokens by nested app authentication: the host signs in, no window opens. TeamsJS must have been initialised before,
 * else MSAL quietly falls back to a kind of sign-in that can't work in a frame. One MSAL a page: each costs a round trip.
 */
export function nestedSignIn(
  options: SignInOptions,
  user?: HostUser,
): Pick<Host, 'getToken' | 'renewToken' | 'signIn'> {
  let msal: Promise<IPublicClientApplication> | undefined;
  const ready = () =>
    (msal ??= createNestablePublicClientApplication({
      auth: { clientId: options.clientId, authority: authorityOf(options) },
    }).catch((error: unknown) => {
      msal = undefined; // who tries again gets a new one
      throw refusalOf(error);
    }));
  const single = singleFlight(async (forceRefresh) => acquire(await ready(), options, user, forceRefresh));
  return { getToken: () => single(false), renewToken: () => single(true), signIn: () => single(true) };
}

async function acquire(
  msal: IPublicClientApplication,
  options: SignInOptions,
  user: HostUser | undefined,
  forceRefresh: boolean,
): Promise<string> {
  const request = { scopes: scopesOf(options), loginHint: user?.loginHint, forceRefresh };
  try {
    const account = accountOf(msal, user);
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

/** The account of who is there now: whoever was here before may have left one in the storage. */
const accountOf = (msal: IPublicClientApplication, user: HostUser | undefined) =>
  msal.getAllAccounts().find(({ localAccountId }) => user === undefined || localAccountId === user.id);

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

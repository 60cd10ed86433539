import { browserThemes } from './browser-themes.ts';
import { SignInNeeded, type Host, type SignInOptions } from './host.ts';
import { adminConsentLinkOf } from './sign-in-scope.ts';
import { webLink } from './web-link.ts';

type Tokens = Pick<Host, 'accountKey' | 'getToken' | 'renewToken' | 'signIn'>;

/** The local SharePoint's sign-in: the person chosen in the address (`?as=leder`) is the token. */
function localTokens(person: string | null): Tokens {
  const token = async () => {
    if (!person) throw new SignInNeeded();
    return `dev:${person}`;
  };
  // without a name in the address, the app asks again who one wants to be
  const signIn = async () => location.assign(`${location.pathname}${location.hash}`);
  return { accountKey: person, getToken: token, renewToken: token, signIn };
}

/** The app in a browser of its own, as on a phone that opens a channel tab. */
export async function startBrowserHost(options: SignInOptions): Promise<Host> {
  const query = new URLSearchParams(location.search);
  const local = options.mode === 'emulator';
  const tokens = local ? localTokens(query.get('as')) : await redirectTokens(options);
  return {
    kind: 'browser',
    frame: 'content',
    tabSetup: null,
    tabPath: () => null,
    locale: (local && query.get('locale')) || navigator.language,
    themes: browserThemes(local ? query.get('theme') : null),
    ...tokens,
    drawn: () => {},
    open: (address) => {
      window.open(address, '_blank', 'noopener');
    },
    linkTo: webLink,
    linkToShare: webLink,
    share: null,
    composeAppointment: null,
    adminConsentLink: adminConsentLinkOf(options),
  };
}

/** MSAL is loaded only when a tenant's token is needed: it is two thirds of the size of the app. */
async function redirectTokens(options: SignInOptions): Promise<Tokens> {
  const { signInByRedirect } = await import(/* webpackChunkName: "sign-in" */ './sign-in-by-redirect.ts');
  return signInByRedirect(options);
}

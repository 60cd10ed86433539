/** The themes a host may ask for. Anything a host invents later is mapped to one of these. */
export type ThemeName = 'default' | 'dark' | 'contrast';

export type Themes = {
  readonly current: () => ThemeName;
  /** Calls back at every change; gives the function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
};

/** Where the app runs and as whom. Decided once at start; the rest of the app asks no one else. */
export type Host = {
  readonly kind: 'teams' | 'browser';
  /** BCP 47, as the host says it: `da-dk`. */
  readonly locale: string;
  readonly themes: Themes;
  /** Tells caches apart, never shown: changes when somebody else signs in. Null when nobody is known yet. */
  readonly accountKey: string | null;
  readonly getToken: () => Promise<string>;
  /** A fresh token after a 401, past every cache. */
  readonly renewToken: () => Promise<string>;
  /** Signs in from a click, where no token is given unasked. Ends with a token, or leaves the page for a while. */
  readonly signIn: () => Promise<unknown>;
  /** Says to the host that the shell is drawn, so that it takes its own waiting screen away. */
  readonly drawn: () => void;
  /** Opens an address that is not ours: a mail, a chat, a page in SharePoint. */
  readonly open: (address: string) => void;
  /** An address of a page of the app that can be sent to a colleague. `path` begins with `/`. */
  readonly linkTo: (path: string) => string;
};

/** What signing in needs to know of the tenant. */
export type SignInOptions = {
  readonly mode: 'tenant' | 'emulator';
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
};

/** Nobody can be signed in without being asked. The app shows a sign-in page; `signIn` starts it from a click. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

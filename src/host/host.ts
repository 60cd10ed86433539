/** The themes a host may ask for. Anything a host invents later is mapped to one of these. */
export type ThemeName = 'default' | 'dark' | 'contrast';

export type Themes = {
  readonly current: () => ThemeName;
  /** Calls back at every change; gives the function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
};

/** A page of the app as a tab in a channel. */
export type ChannelTab = {
  /** Never changes for the same page. */
  readonly entityId: string;
  readonly path: string;
  readonly name: string;
  /** What the person is told when the host does not take the tab. */
  readonly ifNotSaved: string;
};

/** The dialog in which a channel tab is set up. The button that saves is the host's. */
export type TabSetup = {
  /** What the tab shows until now; undefined when the tab is new. */
  readonly present: () => Promise<string | undefined>;
  /** What the host is to save. With nothing chosen, its button can't be pressed. */
  readonly choose: (tab: ChannelTab | undefined) => void;
};

/** What stands ready in the host's form for an appointment. Instants are ISO strings. */
export type ComposedAppointment = {
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly text: string;
};

/** Where the app runs and as whom. Decided once at start; the rest of the app asks no one else. */
export type Host = {
  readonly kind: 'teams' | 'browser';
  /** What the host shows us in: a tab, or the dialog in which a channel tab is set up or removed. */
  readonly frame: 'content' | 'settings' | 'remove';
  /** Null outside the dialog that sets up a tab, and where the host has none. */
  readonly tabSetup: TabSetup | null;
  /** The page that this channel tab is; null outside a channel. It changes when a host uses the frame for another tab. */
  readonly tabPath: () => string | null;
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
  /** An address of a page of the app that opens everywhere, also from a mail. `path` begins with `/`. */
  readonly linkTo: (path: string) => string;
  /** The address to hand to a colleague: in Teams it opens in Teams, elsewhere in a browser. */
  readonly linkToShare: (path: string, label: string) => string;
  /** Shares an address by the host's own dialog; null where it has none. */
  readonly share: ((address: string) => Promise<void>) | null;
  /** Opens the host's own form for an appointment, and says whether it did; null where it has none. */
  readonly composeAppointment: ((appointment: ComposedAppointment) => Promise<boolean>) | null;
  /** Where IT consents to the app for everybody. */
  readonly adminConsentLink: string;
};

/** What signing in needs to know of the tenant. */
export type SignInOptions = {
  readonly mode: 'tenant' | 'emulator';
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
};

/**
 * Nobody can be signed in without being asked. The app shows a sign-in page; `signIn` starts it from a click. A message
 * that begins with `consent:` or `refused:` names Microsoft's own reason, which IT has to see to.
 */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

/** What frames us is no host, or one that can't sign anybody in: the way on is a browser. */
export class NotInAHost extends Error {
  override readonly name = 'NotInAHost';
}

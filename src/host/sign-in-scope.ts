import type { SignInOptions } from './host.ts';

/**
 * One scope for everybody: whatever the tenant's admin has granted on this SharePoint (`.default`), which by the
 * IT guide is `Sites.Selected` with the site's grant. What a person may do is then decided by SharePoint alone.
 */
export const scopesOf = ({ siteUrl }: SignInOptions): string[] => [`${new URL(siteUrl).origin}/.default`];

export const authorityOf = ({ tenantId }: SignInOptions): string => `https://login.microsoftonline.com/${tenantId}`;

/** Where an admin of the tenant gives the app its consent, once for everybody. */
export const adminConsentLinkOf = (options: SignInOptions): string =>
  `${authorityOf(options)}/adminconsent?client_id=${encodeURIComponent(options.clientId)}`;

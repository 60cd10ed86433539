/**
 * Who may show the app in a frame: Microsoft's list for Teams, Outlook and Microsoft 365 (teams.md 3.1), the domains
 * before and after the move to cloud.microsoft.
 */
export const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  // the ring that Microsoft tries Outlook on; *.office.com holds its other name
  'https://outlook-sdf.office365.com',
] as const;

const login = 'https://login.microsoftonline.com';

/** TeamsJS fetches the list of hosts it trusts; refused, it waits a second and a half at every start. */
const teamsHosts = 'https://res.cdn.office.net';

/**
 * What the page may do. Data goes to the municipality's SharePoint and sign-in to Microsoft's login; nothing else is
 * reached. Styles are the one thing let in from the page itself: Fluent writes the theme's colours into a style element
 * while the app runs, and a static host has no nonce to give it. Scripts never come from the page.
 */
export function contentSecurityPolicy(siteUrl: string): string {
  const { origin } = new URL(siteUrl);
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", origin, login, teamsHosts],
    // MSAL renews a token in a frame of its own, which ends on our redirect.html
    'frame-src': ["'self'", login],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'self'", ...hosts],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

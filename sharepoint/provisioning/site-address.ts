import { accepted, refused, type Result } from '#kernel/result.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** A site on this machine: the local SharePoint, where nobody signs in with Microsoft. */
export const isLocal = (siteUrl: string): boolean => loopback.includes(new URL(siteUrl).hostname);

/** What follows a site's own address when one copies it from the browser: a page, a list, SharePoint's own screens. */
const insideSite = /\/(_layouts|_api|SitePages|Lists)(\/|$)|\/[^/]*\.aspx$/i;

/** The address of a SharePoint site. Only such a one is ever sent a token: SharePoint Online, or this machine. */
export function siteAddress(text: string): Result<string, string> {
  if (!URL.canParse(text)) {
    return refused(`»${text}« er ikke en adresse. Skriv fx https://kommunen.sharepoint.com/sites/lederhjaelp`);
  }
  const url = new URL(text);
  const online = url.protocol === 'https:' && url.hostname.endsWith('.sharepoint.com') && url.port === '';
  const local = url.protocol === 'http:' && loopback.includes(url.hostname);
  if (!online && !local) {
    return refused(`${url.origin} er ikke SharePoint Online. Adressen skal være https://….sharepoint.com/…`);
  }
  const inside = insideSite.exec(url.pathname);
  if (inside) {
    const site = url.origin + url.pathname.slice(0, inside.index);
    return refused(`${url.origin}${url.pathname} er en side på et websted. Skriv webstedets egen adresse: ${site}`);
  }
  return accepted(url.origin + url.pathname.replace(/\/+$/, ''));
}

import { accepted, refused, type Result } from '#kernel/result.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** A site on this machine: the local SharePoint, where nobody signs in with Microsoft. */
export const isLocal = (siteUrl: string): boolean => loopback.includes(new URL(siteUrl).hostname);

/** The address of a SharePoint site. Only such a one is ever sent a token: SharePoint Online, or this machine. */
export function siteAddress(text: string): Result<string, string> {
  if (!URL.canParse(text)) {
    return refused(`»${text}« er ikke en adresse. Skriv fx https://kommunen.sharepoint.com/sites/lederhjaelp`);
  }
  const url = new URL(text);
  const online = url.protocol === 'https:' && url.hostname.endsWith('.sharepoint.com');
  const local = url.protocol === 'http:' && loopback.includes(url.hostname);
  if (!online && !local) {
    return refused(`${url.origin} er ikke SharePoint Online. Adressen skal være https://….sharepoint.com/…`);
  }
  return accepted(url.origin + url.pathname.replace(/\/+$/, ''));
}

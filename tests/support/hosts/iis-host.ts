import { inSmallLetters, type HostHeaders } from './host-headers.ts';

const day = 86_400;

/** `365.00:00:00` in seconds. */
const secondsIn = (span: string): number => Number(span.split('.')[0]) * day;

const attribute = (element: string, name: string): string =>
  (new RegExp(`${name}="([^"]*)"`).exec(element)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What the first `clientCache` of a part of the file makes of Cache-Control. */
function cacheControl(part: string): string {
  const clientCache = /<clientCache[^>]*>/.exec(part)?.[0] ?? '';
  if (attribute(clientCache, 'cacheControlMode') === 'DisableCache') return 'no-cache';
  const custom = attribute(clientCache, 'cacheControlCustom');
  return `${custom},max-age=${secondsIn(attribute(clientCache, 'cacheControlMaxAge'))}`;
}

/** IIS as its documentation says: the headers of the site, and for a `location` its own cache rule. */
export function iisHost(webConfig: string): HostHeaders {
  const places = new Map(
    [...webConfig.matchAll(/<location path="([^"]+)">(.*?)<\/location>/gs)].map(([, at, part]) => [
      `/${at}`,
      part ?? '',
    ]),
  );
  const added = [...webConfig.matchAll(/<add name="[^"]*" value="[^"]*" \/>/g)].map(([element]) => element);
  const headers = Object.fromEntries(added.map((one) => [attribute(one, 'name'), attribute(one, 'value')]));
  return (path) => ({ ...inSmallLetters(headers), 'cache-control': cacheControl(places.get(path) ?? webConfig) });
}

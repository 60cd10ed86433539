import { badQuery } from '#emulator/errors.ts';

/** What stands after `?`: names in lower case, both encodings of a space understood. */
export function parseQueryString(search: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const [name, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    query.set(decode(name).toLowerCase(), decode(value));
  }
  return query;
}

/** Undoes percent encoding; what cannot be undone is a bad request, not a crash. */
export function decode(text: string, plusIsSpace = true): string {
  try {
    return decodeURIComponent(plusIsSpace ? text.replaceAll('+', ' ') : text);
  } catch {
    throw badQuery('The URL contains an invalid escape sequence.');
  }
}

import { Refused } from '../refused.ts';

/** Where the app lies, as one would copy it from the browser: without page, question or hash, and without a last slash. */
export function appAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // »app.kommunen.dk:8443« can be parsed: its scheme is then what stands before the colon
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refused(
      `»${text}« er ikke en adresse. Skriv --app med https:// foran, fx https://lederhjaelp.kommunen.dk`,
    );
  }
  return url.origin + url.pathname.replace(/\/[^/]*\.html$/, '').replace(/\/+$/, '');
}

/** Letters that Danish sorts after z, as characters that follow z and that nobody writes. */
const danish: Readonly<Record<string, string>> = {
  æ: '\u0080',
  ä: '\u0080\u0001',
  ø: '\u0081',
  ö: '\u0081\u0001',
  å: '\u0082',
};

/**
 * What text is compared by: SharePoint compares without case and sorts by the site's language, and SQLite compares
 * code points; so the key is made such that the code points say the same.
 */
export const textKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäö]/g, (letter) => danish[letter]!);

/** SharePoint keeps whole seconds; instants compare as text. */
export const instantKey = (instant: string | number): string =>
  new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** What a kind of static host adds to its answer for a path, by names in small letters. */
export type HostHeaders = (path: string) => Readonly<Record<string, string>>;

export const inSmallLetters = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** An element as data: its tag, its attributes, and what is in it. */
export type Drawn = readonly [tag: string, attributes: Readonly<Record<string, string>>, children: readonly Child[]];
type Child = Drawn | string;

/** What the page looked like, with the style rules that scripts had added to it (Fluent's theme). */
export type Picture = { readonly page: Drawn; readonly rules: readonly string[] };

/** A kept picture: whose it is, when its content was read, and what it fits. */
export type KeptPicture = {
  readonly owner: string;
  readonly savedAt: number;
  readonly fits: string;
  readonly picture: Picture;
};

export const placeOfPicture = 'lederhjaelp.firstPicture';

const breakpoints = [640, 1024];
const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(pointer: coarse)'];

/** Home, alone in its window: in a host it is not known who is asking until the host has said so. */
export const isHomeAlone = (): boolean => window.parent === window.self && /^(#\/?)?$/.test(location.hash);

/** A picture is drawn only where it would come out the same: address and person, script, width, theme, language. */
export function surroundings(): string {
  const script = document.querySelector('script[src]')?.getAttribute('src');
  const width = breakpoints.filter((least) => window.innerWidth >= least).length;
  const matching = media.map((query) => window.matchMedia(query).matches);
  return JSON.stringify([location.pathname, location.search, script, width, matching, navigator.language]);
}

import { isTest } from '#tools/layers/layer-of.ts';

/** What is shipped to the browser, tests beside it left out. */
export const isBundled = (path: string): boolean => path.startsWith('src/') && !isTest(path);

/** Interface texts: Danish first, English twin. */
export const isCatalogue = (path: string): boolean => /\.(da|en)\.ts$/.test(path);

/** Files that grow with what they list, not with what they do: no limit of size. */
export const isListing = (path: string): boolean =>
  isTest(path) || isCatalogue(path) || /^(tests\/|sharepoint\/content\/)/.test(path);

/** Tools that load a configuration file expect its default export. */
export const isConfiguration = (path: string): boolean => /\.config\.[mc]?[jt]s$/.test(path);

import type { Site } from '#emulator/context.ts';
import { subwebs } from '#emulator/store/webs.ts';

/** The same site, spoken to through one of its webs. */
export function inWeb<S extends Site>(site: S, number: number): S {
  if (site.web === number) return site;
  const url = subwebs(site.sql).find((web) => web.number === number)?.url;
  return { ...site, web: number, path: url === undefined ? site.rootPath : `${site.rootPath}/${url}` };
}

/** The web an address leads into: the deepest one that it stands below. */
export function webAt(site: Site, pathname: string): Site {
  const asked = `${pathname}/`.toLowerCase();
  const [deepest] = subwebs(site.sql)
    .filter(({ url }) => asked.startsWith(`${site.rootPath}/${url}/`.toLowerCase()))
    .sort((a, b) => b.url.length - a.url.length);
  return inWeb(site, deepest?.number ?? 0);
}

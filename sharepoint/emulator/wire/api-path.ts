import type { Site } from '#emulator/context.ts';

/** `_api` is the short name of the endpoint that SharePoint's older client libraries know by its long one. */
const names = ['_api', '_vti_bin/client.svc'];

/** What of an address stands below the API of the site; undefined when it isn't the API's. */
export function belowApi({ path }: Site, { pathname }: URL): string | undefined {
  for (const name of names) {
    const root = `${path}/${name}`;
    const isBelow = `${pathname}/`.toLowerCase().startsWith(`${root}/`.toLowerCase());
    if (isBelow) return pathname.slice(root.length + 1);
  }
  return undefined;
}

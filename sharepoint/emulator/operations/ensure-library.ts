import { noFile } from '#emulator/errors.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { listByUrl } from '#emulator/resources/find-list.ts';

/** The libraries a web comes with are always there already. */
const ensureLibrary = (call: string, url: string): Operation =>
  operation({
    method: 'POST',
    on: 'lists',
    call,
    status: 'limited',
    note: 'gives the library that every web comes with; a deleted one is not made again',
    run(_, context) {
      const of = listByUrl(context, `${context.path}/${url}`);
      if (!of) throw noFile();
      return { status: 200, content: entityOf({ kind: 'list', of }, everything, context) };
    },
  });

export const ensureSiteAssetsLibrary = ensureLibrary('ensureSiteAssetsLibrary', 'SiteAssets');
export const ensureSitePagesLibrary = ensureLibrary('ensureSitePagesLibrary', 'SitePages');

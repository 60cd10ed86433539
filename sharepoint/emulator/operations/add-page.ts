import { noFile } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { rootOf } from '#emulator/resources/find-place.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { putFile } from './files.ts';

const pageLibrary = 119;

/** A page is a file in the site's library of pages. */
export const addPage = operation({
  method: 'POST',
  on: 'api',
  call: 'sitepages/pages',
  status: 'limited',
  note: 'an empty page with a name of its own',
  run(_, context) {
    const library = listsOf(context).find(({ settings }) => settings.BaseTemplate === pageLibrary);
    if (!library) throw noFile();
    const { item, place } = putFile(context, rootOf(library), `Side-${context.now()}.aspx`, false);
    const json = {
      Id: item.id,
      FileName: place.name,
      Title: null,
      UniqueId: item.guid,
      Url: `SitePages/${place.name}`,
    };
    return { status: 201, content: { is: 'raw', json } };
  },
});

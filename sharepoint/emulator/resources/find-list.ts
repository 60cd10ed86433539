import type { Context } from '#emulator/context.ts';
import { effectiveMask } from '#emulator/rights/effective.ts';
import { permission } from '#emulator/rights/permission.ts';
import type { List } from '#emulator/store/lists.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { libraryTitles } from '#emulator/webs/library-titles.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';

/** A list may be opened by who holds anything on it: Limited Access suffices to reach an item that was shared (assumed). */
const mayOpen = (context: Context, list: List): boolean =>
  (effectiveMask(context, { is: 'list', list }) & permission.open) !== 0n;

const find = (context: Context, test: (list: List) => boolean): List | undefined => {
  const list = listsOf(context).find(test);
  return list && mayOpen(context, list) ? list : undefined;
};

/**
 * The libraries a web comes with are found by their English titles too, as by who has English as their language in a
 * web with several (assumed: which language a client without a browser gets is not documented).
 */
export const listByTitle = (context: Context, title: string): List | undefined =>
  find(context, (list) => textKey(list.title) === textKey(title)) ??
  find(context, ({ url }) => textKey(libraryTitles[url]?.en ?? '') === textKey(title));

export const listById = (context: Context, id: string): List | undefined =>
  find(context, (list) => list.id === id.toLowerCase().replace(/[{}]/g, ''));

/** By server-relative address: of the list, or of a page in it, as SharePoint's getList takes it; also without its first slash. */
export function listByUrl(context: Context, url: string): List | undefined {
  const asked = textKey(url.startsWith('/') ? url : `/${url}`);
  return find(context, (list) => {
    const root = textKey(`${context.path}/${list.url}`);
    return asked === root || asked === `${root}/` || (asked.startsWith(`${root}/`) && asked.endsWith('.aspx'));
  });
}

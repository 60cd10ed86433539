import type { Context } from '#emulator/context.ts';
import { noFile } from '#emulator/errors.ts';
import { may } from '#emulator/rights/effective.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { webNumbered } from '#emulator/store/webs.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { folderByUrl, rootOf } from './find-place.ts';
import { textArgument, type CollectionKind, type EntityKind, type Resource } from './resource.ts';

/** Below the root folder of a web stand its libraries, and `Lists` with the lists. */
const listsFolder = 'Lists';

/** The folder that the root of a list stands in. */
export const folderAbove = (listUrl: string): '' | typeof listsFolder =>
  listUrl.startsWith(`${listsFolder}/`) ? listsFolder : '';

const urlOf = (of: string, { path }: Context): string => (of === '' ? path : `${path}/${of}`);

function inside(of: string, context: Context): Resource[] {
  const roots = listsOf(context)
    .filter((list) => folderAbove(list.url) === of && may(context, { is: 'list', list }, 'viewListItems'))
    .map((list): Resource => ({ kind: 'folder', of: rootOf(list) }));
  return of === '' ? [...roots, { kind: 'webFolder', of: listsFolder }] : roots;
}

/** The folders of a web that are no list's. */
export const webFolder: EntityKind<'webFolder'> = {
  shape: 'entity',
  type: () => 'SP.Folder',
  set: () => 'SP.ApiData.Folders',
  path: (of) => (of === '' ? 'Web/RootFolder' : `Web/RootFolder/Folders('${of}')`),
  properties(of, context) {
    const { id, settings } = webNumbered(context.sql, context.web);
    return {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: inside(of, context).length,
      Name: of,
      ProgID: null,
      ServerRelativeUrl: urlOf(of, context),
      TimeCreated: settings['Created'],
      TimeLastModified: settings['Created'],
      UniqueId: of === '' ? id : id.replace(/^.{8}/, 'ffffffff'),
      WelcomePage: of === '' ? settings['WelcomePage'] : '',
    };
  },
  links: {
    Folders: (of) => ({ kind: 'webFolders', of }),
    ParentFolder: (of) => (of === '' ? null : { kind: 'webFolder', of: '' }),
  },
};

export const webFolders: CollectionKind<'webFolders'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Folders',
  path: (of) => `${of === '' ? 'Web' : `Web/RootFolder/Folders('${of}')`}/Folders`,
  members: inside,
  member: (of, key, context) => byName(of, String(key), context),
  calls: { getByUrl: (of, args, context) => byName(of, textArgument(args, 'url'), context) },
};

/** By name, or by an address. */
function byName(of: string, name: string, context: Context): Resource {
  if (of === '' && textKey(name) === textKey(listsFolder)) return { kind: 'webFolder', of: listsFolder };
  if (name === '') throw noFile();
  return folderByUrl(context, name.startsWith('/') ? name : `${urlOf(of, context)}/${name}`);
}

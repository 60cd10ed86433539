import { noFile, SharePointError } from '#emulator/errors.ts';
import type { Context } from '#emulator/context.ts';
import { folderByUrl } from './find-place.ts';
import type { EntityKind, Resource } from './resource.ts';

/** What is not there, or not for one's eyes, still tells that it is not there; whatever else is asked of it is a 404. */
export const noFolder: EntityKind<'noFolder'> = {
  shape: 'entity',
  type: () => 'SP.Folder',
  set: () => 'SP.ApiData.Folders',
  path: (url) => `Web/GetFolderByServerRelativePath(decodedurl='${url}')`,
  properties(_, { options: { shape } }) {
    const asksForMore = shape.expanded.size > 0 || shape.names.some((name) => name.toLowerCase() !== 'exists');
    if (asksForMore || shape.names.length === 0) throw noFile();
    return { Exists: false };
  },
  onDemand: { Exists: () => false },
  moreLinks(_, name) {
    if (name !== 'exists') throw noFile();
    return undefined;
  },
};

export function folderOrNone(context: Context, url: string): Resource {
  try {
    return folderByUrl(context, url);
  } catch (error) {
    const isMissing = error instanceof SharePointError && error.status === 404;
    if (isMissing) return { kind: 'noFolder', of: url };
    throw error;
  }
}

import type { IFile } from '@pnp/sp/files/index.js';
import type { SPFI } from '@pnp/sp';
import type { IFolder } from '@pnp/sp/folders/index.js';
import type { StarterFile } from '#content/starter-content.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { wireRow } from '../schema/wire-row.ts';

type FileThere = { readonly name: string; readonly hasTitle: boolean };

/**
 * Puts the files into the library whose names are not there yet; gives how many. A file that is there stays as it is,
 * unless it has no title: that one is ours, from a run that was cut off, and is finished.
 */
export async function addMissingFiles(
  sp: SPFI,
  webPath: string,
  library: ListDefinition,
  files: readonly StarterFile[],
): Promise<number> {
  const { rootFolder, items } = sp.web.getList(`${webPath}/${library.url}`);
  const rows = await items.select('FileLeafRef', 'Title').top(5000)<{ FileLeafRef: string; Title: string | null }[]>();
  const there = rows.map(({ FileLeafRef, Title }): FileThere => ({ name: FileLeafRef, hasTitle: Boolean(Title) }));
  const missing = files.filter(({ name }) => !there.some((file) => isSame(file.name, name) && file.hasTitle));
  for (const file of missing) {
    const isBegun = there.some(({ name }) => isSame(name, file.name));
    const isOurs = isBegun || (await isUploaded(rootFolder, file));
    if (isOurs) await finish(rootFolder.files.getByUrl(file.name), library, file);
  }
  return missing.length;
}

/** Gives false when somebody else has put the file there since: they finish it too. */
async function isUploaded(folder: IFolder, { name, bytes }: StarterFile): Promise<boolean> {
  try {
    await folder.files.addUsingPath(name, (await bytes()).buffer, { Overwrite: false });
    return true;
  } catch (error) {
    if (String(error).includes(alreadyExists)) return false;
    throw error;
  }
}

/** SharePoint's number for *A file or folder with the name … already exists*. */
const alreadyExists = '-2130575257';

/** SharePoint takes file names without regard to case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The columns are written before the file goes out: a change afterwards would make a draft of it again. */
async function finish(file: IFile, library: ListDefinition, { row, state }: StarterFile): Promise<void> {
  await (await file.getItem()).update(wireRow(library, row));
  if (state === 'draft') return;
  if (library.library?.minorVersions) await file.publish('');
  if (library.library?.contentApproval) await file.approve('');
}

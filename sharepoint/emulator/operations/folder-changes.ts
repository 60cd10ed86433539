import type { Context } from '#emulator/context.ts';
import { folderNotEmpty, notEmulated } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { folderUrl } from '#emulator/resources/folder.ts';
import type { Folder } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { folderSecurable } from '#emulator/rights/folders.ts';
import { placesIn } from '#emulator/store/files.ts';
import { noContent } from '#emulator/wire/answer.ts';
import { booleanIn, demandKnown, textIn, unwrap } from '#emulator/wire/body.ts';
import { addFolderTo, removeFolder } from './folders.ts';

const readOnly = ['ServerRelativeUrl', 'UniqueId', 'ItemCount', 'Exists', 'TimeCreated', 'TimeLastModified'];
const known = new Set([...readOnly, 'Name', 'WelcomePage']);

/** A folder's name is its address, so another name is refused as long as nothing moves. */
export const updateFolder = operation({
  method: 'MERGE',
  on: 'folder',
  status: 'limited',
  note: 'says the name it has; another name is not emulated',
  run(of, context) {
    demand(context, folderSecurable(context, of), 'editListItems');
    const body = context.body();
    demandKnown(body, 'SP.Folder', known);
    const name = textIn(body, 'Name');
    if (name !== undefined && name !== nameOf(of, context)) throw notEmulated('MERGE', 'another name for a folder');
    return noContent();
  },
});

const nameOf = (of: Folder, context: Context): string => folderUrl(of, context).split('/').at(-1)!;

export const deleteFolderWithParameters = operation({
  method: 'POST',
  on: 'folder',
  call: 'DeleteWithParameters',
  status: 'limited',
  note: '`DeleteIfEmpty`; there are no shared locks',
  run(of, context) {
    const parameters = unwrap(context.body(), 'parameters');
    const isEmpty = placesIn(context.sql, of.list, of.path).length === 0;
    if (booleanIn(parameters, 'DeleteIfEmpty') === true && !isEmpty) throw folderNotEmpty();
    removeFolder(of, context);
    return noContent();
  },
});

export const addSubFolder = operation({
  method: 'POST',
  on: 'folder',
  call: 'AddSubFolderUsingPath',
  status: 'assumed',
  run(of, context) {
    const leaf = context.body()['leafPath'];
    addFolderTo(of, context, textIn(Object(leaf) as Record<string, unknown>, 'DecodedUrl') ?? '');
    return noContent();
  },
});

import type { Context } from '#emulator/context.ts';
import { accessDenied, fileTaken, invalidArgument } from '#emulator/errors.ts';
import { demandFileName } from '#emulator/items/file-name.ts';
import { recycleRow } from '#emulator/items/recycle-row.ts';
import { addRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { findItem } from '#emulator/resources/find-item.ts';
import { argument, textArgument, type Folder } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { folderScopeOf, folderSecurable } from '#emulator/rights/folders.ts';
import { addPlace, pathOf, placeAt } from '#emulator/store/files.ts';
import type { Answer } from '#emulator/wire/answer.ts';
import { textIn } from '#emulator/wire/body.ts';
import { removal } from './removal.ts';

const allowed = 'refused by 403 where the list has folders off';

export function addFolderTo(folder: Folder, context: Context, url: string): Answer {
  const { list, path } = folder;
  demand(context, folderSecurable(context, folder), 'addListItems');
  if (!list.settings.EnableFolderCreation) throw accessDenied();
  const name = url.split('/').findLast(Boolean) ?? '';
  demandFileName(name);
  if (placeAt(context.sql, list, path, name)) throw fileTaken(name);
  const item = addRow(context, list, { Title: name }, { kind: 'folder', folderScope: folderScopeOf(context, folder) });
  const place = { item: item.id, folder: path, name, isFolder: true };
  addPlace(context.sql, list, place);
  const of = { list, path: pathOf(place), item: item.id };
  return { status: 201, content: entityOf({ kind: 'folder', of }, everything, context) };
}

export const addFolder = operation({
  method: 'POST',
  on: 'folders',
  status: 'assumed',
  note: allowed,
  run: (of, context) => addFolderTo(of, context, textIn(context.body(), 'ServerRelativeUrl') ?? ''),
});

export const addFolderByUrl = operation({
  method: 'POST',
  on: 'folders',
  call: 'add',
  status: 'assumed',
  note: allowed,
  run: (of, context, args) => addFolderTo(of, context, textArgument(args, 'url')),
});

export const addFolderUsingPath = operation({
  method: 'POST',
  on: 'folders',
  call: 'addUsingPath',
  status: 'assumed',
  note: allowed,
  run: (of, context, args) => addFolderTo(of, context, String(argument(args, 'DecodedUrl') ?? '')),
});

export function removeFolder(of: Folder, context: Context): string {
  if (of.item === undefined) {
    demand(context, { is: 'list', list: of.list }, 'manageLists');
    throw invalidArgument('The root folder of a list cannot be deleted.');
  }
  const { list, item } = findItem(context, of.list, of.item);
  return recycleRow(context, list, item);
}

export const removeFolders = removal({
  on: 'folder',
  status: 'limited',
  note: 'what was in it lies in the bin one by one',
  recycle: removeFolder,
});

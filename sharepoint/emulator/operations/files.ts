import type { Context } from '#emulator/context.ts';
import { badFileName, fileTaken, notALibrary } from '#emulator/errors.ts';
import { demandFileName } from '#emulator/items/file-name.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { recycleRow } from '#emulator/items/recycle-row.ts';
import { replaceFile } from '#emulator/items/replace-file.ts';
import { addRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { fileEtag } from '#emulator/resources/file.ts';
import { fileAt } from '#emulator/resources/find-place.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { argument, textArgument, type File, type Folder } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { folderScopeOf, folderSecurable } from '#emulator/rights/folders.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { readBytes } from '#emulator/store/file-bytes.ts';
import { addPlace, placeAt } from '#emulator/store/files.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';
import type { Arguments } from '#emulator/wire/path.ts';
import { removal } from './removal.ts';

/** Keeps new bytes under a name; gives the file there is then. */
export function putFile(context: Context, folder: Folder, name: string, overwrite: boolean): File {
  const { list, path } = folder;
  demand(context, folderSecurable(context, folder), 'addListItems');
  if (!isLibrary(list)) throw notALibrary();
  demandFileName(name);
  const there = placeAt(context.sql, list, path, name);
  if (there?.isFolder) throw badFileName();
  if (there) {
    const file = fileAt(context, list, there);
    demandChange(context, list, file.item, 'editListItems');
    if (!overwrite) throw fileTaken(name);
    return { ...file, item: replaceFile(context, list, file.item, context) };
  }
  const item = addRow(context, list, {}, { kind: 'file', folderScope: folderScopeOf(context, folder) });
  const place = { item: item.id, folder: path, name, isFolder: false };
  addPlace(context.sql, list, place, context.bytes);
  return { list, item, place };
}

function add(folder: Folder, context: Context, args: Arguments): Answer {
  const name = argument(args, 'DecodedUrl') ?? textArgument(args, 'url');
  const file = putFile(context, folder, String(name).split('/').at(-1)!, argument(args, 'overwrite', 1) === true);
  return { status: 200, content: entityOf({ kind: 'file', of: file }, everything, context) };
}

const adding = { method: 'POST', on: 'files', status: 'assumed', run: add } as const;

export const addFile = operation({ ...adding, call: 'add' });
export const addFileUsingPath = operation({ ...adding, call: 'addUsingPath' });

export const readFileBytes = operation({
  method: 'GET',
  on: 'file',
  call: '$value',
  status: 'supported',
  run: ({ list, item }, { sql }) => ({ status: 200, content: { is: 'bytes', bytes: readBytes(sql, list, item) } }),
});

export const writeFileBytes = operation({
  method: 'MERGE',
  on: 'file',
  call: '$value',
  status: 'assumed',
  note: 'PUT',
  run(file, context) {
    demandChange(context, file.list, file.item, 'editListItems');
    demandMatch(context, fileEtag(file.item));
    replaceFile(context, file.list, file.item, context);
    return noContent();
  },
});

export const removeFile = removal({
  on: 'file',
  status: 'supported',
  recycle: ({ list, item }, context) => recycleRow(context, list, item, fileEtag(item)),
});

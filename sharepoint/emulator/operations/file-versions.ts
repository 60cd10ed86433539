import type { Context } from '#emulator/context.ts';
import { labelFrom } from '#emulator/drafts/version-number.ts';
import { invalidState } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { replaceFile } from '#emulator/items/replace-file.ts';
import { fileVersions } from '#emulator/resources/file-version.ts';
import { numberArgument, textArgument, type File, type ResourceOf } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { readBytes } from '#emulator/store/file-bytes.ts';
import type { Item } from '#emulator/store/items.ts';
import { dropVersion } from '#emulator/store/versions.ts';
import { value, type Answer } from '#emulator/wire/answer.ts';
import type { Arguments } from '#emulator/wire/path.ts';

type Version = ResourceOf<'fileVersion'>['of'];

const labelled = (of: File, text: string, context: Context): Item =>
  (fileVersions.member!(of, labelFrom(text) ?? -1, context).of as Version).version;

/** What is in it comes back as a new version; nothing in between is lost. */
export const restoreFileVersion = operation({
  method: 'POST',
  on: 'fileVersions',
  call: 'restoreByLabel',
  status: 'assumed',
  note: 'bytes and columns come back as a new version',
  run(of, context, args) {
    const { list, item } = of;
    demandChange(context, list, item, 'editListItems');
    const version = labelled(of, textArgument(args, 'versionlabel'), context);
    replaceFile(context, list, item, { bytes: readBytes(context.sql, list, version), cells: version.cells });
    return value('RestoreByLabel', null);
  },
});

const remove =
  (name: string, find: (of: File, args: Arguments, context: Context) => readonly Item[]) =>
  (of: File, context: Context, args: Arguments): Answer => {
    const { list, item } = of;
    demand(context, { is: 'item', list, item }, 'deleteVersions');
    for (const version of find(of, args, context)) {
      if (version.label === item.published || version.label === item.heldAt) throw invalidState();
      dropVersion(context.sql, list, item, version.label);
    }
    return value(name, null);
  };

const byId = (of: File, args: Arguments, context: Context): Item[] => [
  (fileVersions.member!(of, numberArgument(args, 'vid'), context).of as Version).version,
];
const byLabel = (of: File, args: Arguments, context: Context): Item[] => [
  labelled(of, textArgument(args, 'versionlabel'), context),
];
const every = (of: File, _: Arguments, context: Context): Item[] =>
  fileVersions
    .members(of, context)
    .map((member) => (member.of as Version).version)
    .filter(({ label }) => label !== of.item.published && label !== of.item.heldAt);

const removing = { method: 'POST', on: 'fileVersions', status: 'assumed', note: 'gone for good' } as const;

export const deleteFileVersion = operation({ ...removing, call: 'deleteById', run: remove('DeleteByID', byId) });
export const recycleFileVersion = operation({ ...removing, call: 'recycleById', run: remove('RecycleByID', byId) });
export const deleteFileVersionByLabel = operation({
  ...removing,
  call: 'deleteByLabel',
  run: remove('DeleteByLabel', byLabel),
});
export const recycleFileVersionByLabel = operation({
  ...removing,
  call: 'recycleByLabel',
  run: remove('RecycleByLabel', byLabel),
});
export const deleteFileVersions = operation({ ...removing, call: 'deleteAll', run: remove('DeleteAll', every) });

export const readFileVersionBytes = operation({
  method: 'GET',
  on: 'fileVersion',
  call: '$value',
  status: 'supported',
  run: ({ list, version }, { sql }) => ({
    status: 200,
    content: { is: 'bytes', bytes: readBytes(sql, list, version) },
  }),
});

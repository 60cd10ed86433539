import type { Context } from '#emulator/context.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { replaceFile } from '#emulator/items/replace-file.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { numberArgument, textArgument, type File } from '#emulator/resources/resource.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { dropPieces, keepPiece, lengthSoFar, takePieces } from '#emulator/store/uploads.ts';
import { noContent, value, type Answer } from '#emulator/wire/answer.ts';
import type { Arguments } from '#emulator/wire/path.ts';

const call = { method: 'POST', on: 'file', status: 'assumed' } as const;

/** One person's upload to one file. */
const nameOf = ({ list, item }: File, { me }: Context, args: Arguments): string =>
  `${list.number}:${item.id}:${me.user.id}:${textArgument(args, 'uploadId').toLowerCase()}`;

/** The next piece must begin where the last one ended; gives how much has come. */
function take(file: File, context: Context, args: Arguments, offset: number): Answer {
  demandChange(context, file.list, file.item, 'editListItems');
  const upload = nameOf(file, context, args);
  if (offset !== lengthSoFar(context.sql, upload)) throw invalidArgument('The file offset is not valid.');
  keepPiece(context.sql, upload, offset, context.bytes);
  return value('Upload', String(offset + context.bytes.length));
}

export const startUpload = operation({
  ...call,
  call: 'StartUpload',
  run(file, context, args) {
    dropPieces(context.sql, nameOf(file, context, args));
    return take(file, context, args, 0);
  },
});

export const continueUpload = operation({
  ...call,
  call: 'ContinueUpload',
  run: (file, context, args) => take(file, context, args, numberArgument(args, 'fileOffset', 1)),
});

/** With the last piece the file is what was sent, and has a new version. */
export const finishUpload = operation({
  ...call,
  call: 'FinishUpload',
  run(file, context, args) {
    take(file, context, args, numberArgument(args, 'fileOffset', 1));
    const bytes = takePieces(context.sql, nameOf(file, context, args));
    const item = replaceFile(context, file.list, file.item, { bytes });
    return { status: 200, content: entityOf({ kind: 'file', of: { ...file, item } }, everything, context) };
  },
});

export const cancelUpload = operation({
  ...call,
  call: 'CancelUpload',
  run(file, context, args) {
    dropPieces(context.sql, nameOf(file, context, args));
    return noContent();
  },
});

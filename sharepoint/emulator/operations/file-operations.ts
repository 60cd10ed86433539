import type { Operation } from '#emulator/operation.ts';
import { checkInFile, checkOutFile, undoFileCheckOut } from './check-out.ts';
import { cancelUpload, continueUpload, finishUpload, startUpload } from './chunked-upload.ts';
import { deleteFileWithParameters } from './delete-file-with-parameters.ts';
import { addFile, addFileUsingPath, readFileBytes, removeFile, writeFileBytes } from './files.ts';
import {
  deleteFileVersion,
  deleteFileVersionByLabel,
  deleteFileVersions,
  readFileVersionBytes,
  recycleFileVersion,
  recycleFileVersionByLabel,
  restoreFileVersion,
} from './file-versions.ts';
import { approveFile, denyFile, publishFile, unpublishFile } from './publish.ts';
import { read } from './read.ts';

/** The part of the table that is about files and their versions. */
export const fileOperations: readonly Operation[] = [
  read('files'),
  addFile,
  addFileUsingPath,
  read('file'),
  readFileBytes,
  writeFileBytes,
  ...removeFile,
  deleteFileWithParameters,
  startUpload,
  continueUpload,
  finishUpload,
  cancelUpload,
  checkOutFile,
  checkInFile,
  undoFileCheckOut,
  publishFile,
  unpublishFile,
  approveFile,
  denyFile,
  read('fileVersions', 'assumed', 'the versions before the current one; needs View Versions'),
  restoreFileVersion,
  deleteFileVersion,
  recycleFileVersion,
  deleteFileVersionByLabel,
  recycleFileVersionByLabel,
  deleteFileVersions,
  read('fileVersion', 'assumed'),
  readFileVersionBytes,
];

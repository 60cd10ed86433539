import { noFile } from '#emulator/errors.ts';
import { operation, type Method, type Operation } from '#emulator/operation.ts';
import { read } from './read.ts';

const refused = (method: Method): Operation =>
  operation({
    method,
    on: 'noFolder',
    status: 'supported',
    run() {
      throw noFile();
    },
  });

/** A folder that isn't there can be asked whether it is, and nothing else. */
export const onNoFolder = [
  read('noFolder', 'supported', '`Exists` is false; all else is a 404'),
  refused('DELETE'),
  refused('MERGE'),
  refused('POST'),
];

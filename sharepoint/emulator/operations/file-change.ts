import type { Context } from '#emulator/context.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import type { File } from '#emulator/resources/resource.ts';
import { value } from '#emulator/wire/answer.ts';
import type { Arguments } from '#emulator/wire/path.ts';

/** Something done to a file that answers nothing; the name is SharePoint's. */
export const fileChange = (
  name: string,
  note: string,
  change: (file: File, context: Context, args: Arguments) => void,
): Operation =>
  operation({
    method: 'POST',
    on: 'file',
    call: name.toLowerCase(),
    status: 'assumed',
    note,
    run(file, context, args) {
      change(file, context, args);
      return value(name, null);
    },
  });

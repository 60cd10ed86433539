import { recycleRow } from '#emulator/items/recycle-row.ts';
import { operation } from '#emulator/operation.ts';
import { fileEtag } from '#emulator/resources/file.ts';
import { noContent } from '#emulator/wire/answer.ts';
import { textIn, unwrap } from '#emulator/wire/body.ts';

export const deleteFileWithParameters = operation({
  method: 'POST',
  on: 'file',
  call: 'DeleteWithParameters',
  status: 'assumed',
  note: '`ETagMatch`; there are no shared locks',
  run({ list, item }, context) {
    const ifMatch = textIn(unwrap(context.body(), 'parameters'), 'ETagMatch') ?? '*';
    recycleRow({ ...context, ifMatch }, list, item, fileEtag(item));
    return noContent();
  },
});

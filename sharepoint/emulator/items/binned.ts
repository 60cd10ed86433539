import { randomUUID } from 'node:crypto';
import { nowText, type Context } from '#emulator/context.ts';
import type { Binned } from '#emulator/store/recycle-bin.ts';

/** What the bin notes of a deletion: by whom, and when. */
export const binned = (context: Context): Binned => ({
  id: randomUUID(),
  deletedBy: context.me.user.id,
  deleted: nowText(context),
});

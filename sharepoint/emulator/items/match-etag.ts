import type { Context } from '#emulator/context.ts';
import { etagMismatch } from '#emulator/errors.ts';

/** IF-Match: the ETag as it was read, or `*`. Without it the change overwrites whatever is there. */
export function demandMatch({ ifMatch }: Context, actual: string): void {
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== actual) throw etagMismatch(ifMatch, actual);
}

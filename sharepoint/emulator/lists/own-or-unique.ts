import type { Context } from '#emulator/context.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { fields } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';

const ownItems = 2;

/** "Own items only" and unique columns exclude each other: a duplicate's refusal would tell what one may not see. */
export function demandOwnOrUnique(context: Context, list: List, readSecurity: number): void {
  const hasUnique = fields(context.sql, list).some(({ unique }) => unique);
  if (readSecurity === ownItems && hasUnique) {
    throw invalidArgument('Item-level read permissions are not available for a list with unique columns.');
  }
}

import type { Site } from '#emulator/context.ts';
import { moderationNotAvailable } from '#emulator/errors.ts';
import { addModerationFields } from '#emulator/fields/moderation.ts';
import { fields } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';

/** Content approval gives a list two columns, and does not go with unique ones. */
export function prepareModeration(site: Site, list: List): void {
  if (fields(site.sql, list).some(({ unique }) => unique)) throw moderationNotAvailable();
  addModerationFields(site, list);
}

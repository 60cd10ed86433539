import type { Context } from '#emulator/context.ts';
import { demand } from '#emulator/rights/effective.ts';
import type { List } from '#emulator/store/lists.ts';
import type { View } from '#emulator/store/views.ts';

/** A public view belongs to the list's managers, a personal one to whoever may have personal views. */
export function demandChangeView(context: Context, list: List, { personal }: View): void {
  demand(context, { is: 'list', list }, personal ? 'managePersonalViews' : 'manageLists');
}

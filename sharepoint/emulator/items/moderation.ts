import type { Context } from '#emulator/context.ts';
import { wrongType } from '#emulator/errors.ts';
import { demand } from '#emulator/rights/effective.ts';
import { moderation, type Item, type ModerationStatus } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Body } from '#emulator/wire/body.ts';

const statusName = 'OData__ModerationStatus';
const commentName = 'OData__ModerationComments';

export type Verdict = { readonly status: ModerationStatus; readonly comment: string | null };

/** Takes the words of approval out of a posted row; they need the right to approve. Sent back as they were they say nothing. */
export function takeVerdict(
  context: Context,
  list: List,
  body: Body,
  item?: Item,
): { readonly rest: Body; readonly verdict: Verdict | undefined } {
  if (!list.settings.EnableModeration) return { rest: body, verdict: undefined };
  const { [statusName]: status, [commentName]: comment, ...rest } = body;
  if (status === undefined || status === item?.status) return { rest, verdict: undefined };
  const known = Object.values(moderation).find((candidate) => candidate === status);
  if (known === undefined) throw wrongType('Edm.Int32');
  demand(context, item ? { is: 'item', list, item } : { is: 'list', list }, 'approveItems');
  return { rest, verdict: { status: known, comment: typeof comment === 'string' ? comment : null } };
}

/** The row as it is judged: approved it is what readers see. */
export const judged = <Row extends Omit<Item, 'id'>>(item: Row, { status, comment }: Verdict): Row => ({
  ...item,
  status,
  published: status === moderation.approved ? item.label : item.published === item.label ? null : item.published,
  cells: { ...item.cells, _ModerationComments: comment },
});

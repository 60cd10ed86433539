import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '#lists/define-list.ts';
import { listAt, wholePage, type Wire } from '#data/list-client.ts';

/**
 * Every row of a list, in the order of IDs, however long the list is: the one read that the list view threshold lets
 * through. It ends at an empty page, not at a short one, since rows that are not ours to see shorten pages.
 */
export async function pageById(
  sp: SPFI,
  siteUrl: string,
  list: Pick<ListDefinition, 'url'>,
  select: readonly string[],
): Promise<Wire[]> {
  const all: Wire[] = [];
  for (let last = 0; ; last = Number(all.at(-1)?.['Id'])) {
    const items = listAt(sp, siteUrl, list)
      .items.select(...select)
      .top(wholePage);
    const page = await (last === 0 ? items : items.skip(last))<Wire[]>();
    if (page.length === 0) return all;
    all.push(...page);
  }
}

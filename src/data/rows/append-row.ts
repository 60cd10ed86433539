import type { ListDefinition, NewItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt, type Wire } from '#data/list-client.ts';
import { wireOf } from './wire-of.ts';

/**
 * After these the row may be there: SharePoint may have written it before the answer was lost, and a row whose key is
 * unique is refused when it is sent again.
 */
const uncertain: readonly DataError['kind'][] = ['offline', 'unavailable', 'refused'];

export type Appended = { readonly answer: Wire } | { readonly answer: undefined };

/**
 * Adds a row that carries a request ID or a key. A lost answer is not yet a failure: `isThere` then looks for the row.
 * Whoever sends again after a failure sends the same request ID, and the second row counts for nothing.
 */
export async function appendRow<List extends ListDefinition>(
  source: DataSource,
  list: List,
  row: NewItemOf<List>,
  isThere: () => Promise<boolean>,
): Promise<Appended> {
  try {
    const items = listAt(source.sp, source.siteUrl, list).items;
    return { answer: await source.send(() => items.add(wireOf(list, row)) as Promise<Wire>) };
  } catch (error) {
    if (!(error instanceof DataError) || !uncertain.includes(error.kind)) throw error;
    if (await isThere().catch(() => false)) return { answer: undefined };
    throw error;
  }
}

import type { Columns, ItemOf, ListDefinition } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { listAt, readRows, selectOf, wholePage, type Rows, type Wire } from '#data/list-client.ts';

/** The rows of one session in a list of HR's, in the order in which they were written. */
export async function rowsOfSession<Declared extends Columns>(
  { sp, siteUrl, ask }: DataSource,
  list: ListDefinition<Declared>,
  sessionId: number,
): Promise<Rows<ItemOf<ListDefinition<Declared>>>> {
  const wires = await ask(() =>
    listAt(sp, siteUrl, list)
      .items.filter(`SessionId eq ${sessionId}`)
      .select(...selectOf(list))
      .top(wholePage)<Wire[]>(),
  );
  return readRows(list, wires);
}

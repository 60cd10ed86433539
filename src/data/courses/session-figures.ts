import type { DataSource } from '#data/data-source.ts';
import { readRows, wholeList } from '#data/list-client.ts';
import { appendRow } from '#data/rows/append-row.ts';
import type { ItemOf, NewItemOf } from '#lists/define-list.ts';
import { sessionFigures } from '#lists/session-figures.list.ts';

export type SessionFigures = ItemOf<typeof sessionFigures>;
export type NewSessionFigures = NewItemOf<typeof sessionFigures>;

export async function readFigures({ sp, siteUrl, send }: DataSource): Promise<readonly SessionFigures[]> {
  return readRows(sessionFigures, await send(() => wholeList(sp, siteUrl, sessionFigures))).items;
}

/** Keeps the counts of a session. Those that were written first stay: they are from the whole ledger. */
export async function keepFigures(source: DataSource, figures: NewSessionFigures): Promise<void> {
  const isThere = async () => (await readFigures(source)).some(({ sessionId }) => sessionId === figures.sessionId);
  if (!(await isThere())) await appendRow(source, sessionFigures, figures, isThere);
}

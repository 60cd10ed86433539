import type { Site } from '#emulator/context.ts';
import { fields } from '#emulator/store/fields.ts';
import { newestItems } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { users } from '#emulator/store/principals.ts';
import { overviewText as text } from './overview-page.da.ts';
import { table } from './table.ts';

const most = 100;

/** A list's newest rows with everything that is kept of them. */
export function itemsOf({ sql }: Site, list: List): string {
  const columns = fields(sql, list).filter(({ builtIn, internalName }) => !builtIn || internalName === 'Title');
  const rows = newestItems(sql, list, most).map((item) => [
    item.id,
    ...columns.map(({ internalName }) => asText(item.cells[internalName])),
    item.modified,
    users(sql).get(item.author)?.title ?? item.author,
  ]);
  if (rows.length === 0) return `<p>${text.noItems}</p>`;
  return table(['ID', ...columns.map(({ title }) => title), 'Modified', 'Author'], rows);
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

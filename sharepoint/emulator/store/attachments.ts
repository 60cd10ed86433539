import { textKey } from './compare-key.ts';
import type { Item } from './items.ts';
import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

type Of = { readonly list: List; readonly item: Pick<Item, 'id'> };

export const attachmentNames = (sql: Sql, { list, item }: Of): string[] =>
  sql
    .all('SELECT name FROM attachments WHERE list = ? AND item = ? ORDER BY key', list.number, item.id)
    .map((row) => row['name'] as string);

export function addAttachment(sql: Sql, { list, item }: Of, name: string, bytes: Uint8Array): void {
  sql.run('INSERT INTO attachments VALUES (?, ?, ?, ?, ?)', list.number, item.id, name, textKey(name), bytes);
}

export const attachmentBytes = (sql: Sql, { list, item }: Of, name: string): Uint8Array =>
  sql.get(
    'SELECT bytes FROM attachments WHERE list = ? AND item = ? AND key = ?',
    list.number,
    item.id,
    textKey(name),
  )!['bytes'] as unknown as Uint8Array;

export function removeAttachment(sql: Sql, { list, item }: Of, name: string): void {
  sql.run('DELETE FROM attachments WHERE list = ? AND item = ? AND key = ?', list.number, item.id, textKey(name));
}

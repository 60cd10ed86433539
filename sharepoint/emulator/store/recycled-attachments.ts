import { addAttachment, attachmentBytes, removeAttachment } from './attachments.ts';
import { itemById, type Item } from './items.ts';
import { lists, type List } from './lists.ts';
import type { Binned } from './recycle-bin.ts';
import type { Sql } from './sql.ts';

export type RecycledAttachment = Binned & {
  readonly is: 'attachment';
  readonly list: List;
  readonly item: Item;
  readonly name: string;
};

type Attached = { readonly list: List; readonly item: Item; readonly name: string };

export function recycleAttachment(sql: Sql, of: Attached, { id, deletedBy, deleted }: Binned): void {
  const bytes = attachmentBytes(sql, of, of.name);
  const at = [id, of.list.number, of.item.id, deletedBy, deleted, of.name] as const;
  sql.run('INSERT INTO recycled_attachments VALUES (?, ?, ?, ?, ?, ?, ?)', ...at, bytes);
  removeAttachment(sql, of, of.name);
}

/** Those whose rows are there; with its row an attachment is away. */
export const recycledAttachments = (sql: Sql): RecycledAttachment[] =>
  sql.all('SELECT id, list, item, deleted_by, deleted, name FROM recycled_attachments').flatMap((row) => {
    const list = lists(sql).find(({ number }) => number === row['list']);
    const item = list && itemById(sql, list, row['item'] as number);
    const [id, deleted, name] = [row['id'] as string, row['deleted'] as string, row['name'] as string];
    return list && item
      ? [{ is: 'attachment', id, deleted, deletedBy: row['deleted_by'] as number, list, item, name } as const]
      : [];
  });

export function restoreAttachment(sql: Sql, { id, list, item, name }: RecycledAttachment): void {
  const { bytes } = sql.get('SELECT bytes FROM recycled_attachments WHERE id = ?', id)!;
  addAttachment(sql, { list, item }, name, bytes as Uint8Array);
  removeRecycledAttachment(sql, { id });
}

export function removeRecycledAttachment(sql: Sql, { id }: Pick<RecycledAttachment, 'id'>): void {
  sql.run('DELETE FROM recycled_attachments WHERE id = ?', id);
}

import type { Sql } from './sql.ts';

/** The pieces of a file that is still being sent, each by where it begins. */
export function keepPiece(sql: Sql, upload: string, offset: number, bytes: Uint8Array): void {
  sql.run('INSERT OR REPLACE INTO uploads VALUES (?, ?, ?)', upload, offset, bytes);
}

/** How much has come, without a gap. */
export const lengthSoFar = (sql: Sql, upload: string): number =>
  sql.get('SELECT COALESCE(SUM(length(bytes)), 0) AS size FROM uploads WHERE upload = ?', upload)!['size'] as number;

export function takePieces(sql: Sql, upload: string): Uint8Array {
  const pieces = sql.all('SELECT bytes FROM uploads WHERE upload = ? ORDER BY offset', upload);
  sql.run('DELETE FROM uploads WHERE upload = ?', upload);
  return Buffer.concat(pieces.map((row) => new Uint8Array(row['bytes'] as Uint8Array)));
}

export function dropPieces(sql: Sql, upload: string): void {
  sql.run('DELETE FROM uploads WHERE upload = ?', upload);
}

import type { Sql } from './sql.ts';

/** The ids of what was moved on from the bin that people see to the administrators' one. */
export const secondStage = (sql: Sql): ReadonlySet<string> =>
  new Set(sql.all('SELECT id FROM second_stage').map((row) => row['id'] as string));

export function moveToSecondStage(sql: Sql, id: string): void {
  sql.run('INSERT OR IGNORE INTO second_stage VALUES (?)', id);
}

/** For what lies in no bin any more. */
export function leaveSecondStage(sql: Sql, id: string): void {
  sql.run('DELETE FROM second_stage WHERE id = ?', id);
}

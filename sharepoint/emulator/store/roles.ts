import { maskOf, type Mask } from '#emulator/rights/permission.ts';
import type { Row, Sql } from './sql.ts';
import { textKey } from './compare-key.ts';

export type RoleDefinition = {
  readonly id: number;
  readonly name: string;
  readonly mask: Mask;
  readonly high: number;
  readonly low: number;
  readonly description: string;
  readonly order: number;
  readonly roleTypeKind: number;
  readonly hidden: boolean;
};

/** The web's own scope; every site begins with it. */
export const webScope = 1;

const roleFrom = (row: Row): RoleDefinition => {
  const [high, low] = [row['high'] as number, row['low'] as number];
  const settings = JSON.parse(row['data'] as string) as Pick<
    RoleDefinition,
    'description' | 'order' | 'roleTypeKind' | 'hidden'
  >;
  return { ...settings, id: row['id'] as number, name: row['name'] as string, high, low, mask: maskOf(high, low) };
};

export function roleDefinitions(sql: Sql): readonly RoleDefinition[] {
  return sql.remember('roles', () =>
    sql
      .all('SELECT * FROM role_definitions')
      .map(roleFrom)
      .sort((a, b) => a.order - b.order || a.id - b.id),
  );
}

export const roleById = (sql: Sql, id: number): RoleDefinition | undefined =>
  roleDefinitions(sql).find((role) => role.id === id);

export const roleByName = (sql: Sql, name: string): RoleDefinition | undefined =>
  roleDefinitions(sql).find((role) => textKey(role.name) === textKey(name));

type RoleSettings = Omit<RoleDefinition, 'mask'>;

export function saveRole(sql: Sql, { id, name, high, low, ...settings }: RoleSettings): void {
  const { description, order, roleTypeKind, hidden } = settings;
  sql.change(
    `INSERT INTO role_definitions VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, high = excluded.high, low = excluded.low, data = excluded.data`,
    id,
    name,
    high,
    low,
    JSON.stringify({ description, order, roleTypeKind, hidden }),
  );
}

/** SharePoint numbers new levels onwards from the built-in ones. */
export const nextRoleId = (sql: Sql): number => Math.max(...roleDefinitions(sql).map((role) => role.id)) + 1;

export function removeRole(sql: Sql, id: number): void {
  sql.change('DELETE FROM role_assignments WHERE role_id = ?', id);
  sql.change('DELETE FROM role_definitions WHERE id = ?', id);
}

export type Assignment = { readonly principalId: number; readonly roleIds: readonly number[] };

/** Who holds what in a scope, one entry per principal. */
export function assignments(sql: Sql, scope: number): readonly Assignment[] {
  const rows = sql.all('SELECT principal_id, role_id FROM role_assignments WHERE scope = ?', scope);
  const byPrincipal = new Map<number, number[]>();
  for (const row of rows) {
    const id = row['principal_id'] as number;
    byPrincipal.set(id, [...(byPrincipal.get(id) ?? []), row['role_id'] as number]);
  }
  return [...byPrincipal].map(([principalId, roleIds]) => ({ principalId, roleIds }));
}

export function assign(sql: Sql, scope: number, principalId: number, roleId: number): void {
  sql.change('INSERT OR IGNORE INTO role_assignments VALUES (?, ?, ?)', scope, principalId, roleId);
}

export function unassign(sql: Sql, scope: number, principalId: number, roleId?: number): boolean {
  const { changes } =
    roleId === undefined
      ? sql.change('DELETE FROM role_assignments WHERE scope = ? AND principal_id = ?', scope, principalId)
      : sql.change(
          'DELETE FROM role_assignments WHERE scope = ? AND principal_id = ? AND role_id = ?',
          scope,
          principalId,
          roleId,
        );
  return changes > 0;
}

export function addScope(sql: Sql, securable: string, copyFrom: number | undefined): number {
  const { lastId } = sql.change('INSERT INTO scopes (securable) VALUES (?)', securable);
  if (copyFrom !== undefined) {
    sql.change(
      'INSERT INTO role_assignments SELECT ?, principal_id, role_id FROM role_assignments WHERE scope = ?',
      lastId,
      copyFrom,
    );
  }
  return lastId;
}

export function removeScope(sql: Sql, scope: number): void {
  sql.change('DELETE FROM role_assignments WHERE scope = ?', scope);
  sql.change('DELETE FROM scopes WHERE id = ?', scope);
}

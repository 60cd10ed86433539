import { randomUUID } from 'node:crypto';
import { webScope } from './roles.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { Sql } from './sql.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A web of the site. The root web is number 0, has no parent and stands at the site's own address. */
export type Web = {
  readonly number: number;
  readonly parent: number | null;
  /** Below the site. */
  readonly url: string;
  readonly id: string;
  /** The rights of its own, when inheritance is broken; the root web's always are. */
  readonly scope: number | null;
  readonly settings: Properties;
  /** Answered only when selected. */
  readonly hidden: Properties;
};

/** The webs below the root web, at any depth. */
export const subwebs = (sql: Sql): readonly Web[] =>
  sql.remember('webs', () =>
    sql.all('SELECT * FROM webs ORDER BY number').map((row) => ({
      scope: null,
      ...(JSON.parse(row['data'] as string) as Pick<Web, 'id' | 'settings' | 'hidden'>),
      number: row['number'] as number,
      parent: row['parent'] as number,
      url: row['url'] as string,
    })),
  );

export function webNumbered(sql: Sql, number: number): Web {
  if (number !== 0) return subwebs(sql).find((web) => web.number === number)!;
  const { webId, webSettings, hiddenWebSettings } = readSettings(sql);
  const root = { number: 0, parent: null, url: '', scope: webScope } as const;
  return { ...root, id: webId, settings: webSettings, hidden: hiddenWebSettings };
}

export function insertWeb(sql: Sql, parent: Web, url: string, settings: Properties): number {
  const data = JSON.stringify({ id: randomUUID(), settings, hidden: parent.hidden });
  return sql.change('INSERT INTO webs (parent, url, data) VALUES (?, ?, ?)', parent.number, url, data).lastId;
}

export function saveWeb(sql: Sql, { number, id, scope, settings, hidden }: Web): void {
  if (number === 0) writeSettings(sql, { webSettings: settings, hiddenWebSettings: hidden });
  else sql.change('UPDATE webs SET data = ? WHERE number = ?', JSON.stringify({ id, scope, settings, hidden }), number);
}

export function removeWeb(sql: Sql, number: number): void {
  sql.change('DELETE FROM webs WHERE number = ?', number);
}

/** The nearest web whose rights are its own: the web itself, or one above it. */
export function scopedWeb(sql: Sql, number: number): Web & { readonly scope: number } {
  const { scope, parent, ...web } = webNumbered(sql, number);
  return scope === null ? scopedWeb(sql, parent ?? 0) : { ...web, parent, scope };
}

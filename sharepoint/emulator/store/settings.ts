import type { Sql } from './sql.ts';

/** What is known of the site as a whole, by SharePoint's property names where it has them. */
export type Settings = {
  /** Until its maker says otherwise; data of earlier versions does not say, and is filled. */
  readonly isUnfilled?: boolean;
  readonly siteId: string;
  readonly webId: string;
  readonly siteSettings: Readonly<Record<string, unknown>>;
  readonly webSettings: Readonly<Record<string, unknown>>;
  /** Answered only when selected. */
  readonly hiddenWebSettings: Readonly<Record<string, unknown>>;
  readonly associatedGroups: {
    readonly ownerGroup: number;
    readonly memberGroup: number;
    readonly visitorGroup: number;
  };
};

export const readSettings = (sql: Sql): Settings =>
  sql.remember('settings', () => {
    const rows = sql.all('SELECT name, value FROM settings');
    return Object.fromEntries(rows.map((row) => [row['name'], JSON.parse(row['value'] as string)])) as Settings;
  });

export function writeSettings(sql: Sql, settings: Partial<Settings>): void {
  for (const [name, value] of Object.entries(settings)) {
    sql.change(
      'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      JSON.stringify(value),
    );
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion } from '#lists/index.ts';
import type { DeclaredSite } from '#provisioning/declared-site.ts';
import { nameOf } from '#provisioning/plan/step.ts';
import { inspectSite, provisionSite, type Provisioned } from '#provisioning/provision-site.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const site = () => ({ siteUrl: target.url(), token: target.token('it') });

type Row = Readonly<Record<string, unknown>>;

/** The site as a municipality has it that took the first release: its declarations and some rows, kept as they were. */
const { declared, rows } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../golden/schema-1.json'), 'utf8'),
) as { declared: DeclaredSite; rows: Readonly<Record<string, readonly Row[]>> };

const itemsOf = (url: string) => target.sp().web.getList(target.path(url)).items;

/** All rows of the first release's lists, with everything SharePoint keeps of them. */
const kept = async (): Promise<Record<string, Row[]>> =>
  Object.fromEntries(
    await Promise.all(
      declared.lists.map(async ({ url, columns }) => {
        const names = [
          'Id',
          'AuthorId',
          'Created',
          'Modified',
          ...Object.values(columns).map(({ property }) => property),
        ];
        return [
          url,
          await itemsOf(url)
            .select(...names)
            .top(1000)<Row[]>(),
        ] as const;
      }),
    ),
  );

const versionRow = ([row]: readonly Row[] = []): unknown => row?.['SettingValue'];

let before: Record<string, Row[]>;
let outcome: Provisioned;
let planned: Awaited<ReturnType<typeof inspectSite>>;

beforeAll(async () => {
  await provisionSite({ ...site(), declared, report: () => undefined });
  for (const [url, ofList] of Object.entries(rows)) for (const row of ofList) await addOnce(url, row);
  before = await kept();
  planned = await inspectSite(site());
  outcome = await provisionSite({ ...site(), report: () => undefined });
}, 120_000);

/** Provisioning has written the version's own row already. */
async function addOnce(url: string, row: Row): Promise<void> {
  if (row['SettingKey'] !== 'schemaVersion') await itemsOf(url).add(row);
}

describe('a site of the first release', () => {
  it('is brought forward to this one', async () => {
    expect(declared.schemaVersion).toBeLessThan(schemaVersion);
    expect(planned.findings).toEqual([]);
    expect(outcome.done).toBeGreaterThan(0);
    expect(outcome).toMatchObject({ left: [], findings: [] });
    expect(await inspectSite(site())).toEqual({ steps: [], findings: [] });
    const settings = itemsOf('Lists/Settings');
    expect(versionRow(await settings.filter("SettingKey eq 'schemaVersion'")())).toBe(String(schemaVersion));
  });

  it('loses nothing: no step takes anything away, and every row is as it was, by the same person and time', async () => {
    expect(planned.steps.map(nameOf).filter((name) => name !== undefined)).toEqual([]);
    const after = await kept();
    for (const url of Object.keys(before)) {
      const isVersion = (row: Row): boolean => row['SettingKey'] === 'schemaVersion';
      expect(after[url]?.filter((row) => !isVersion(row))).toEqual(before[url]?.filter((row) => !isVersion(row)));
    }
    expect(before['Lists/SignUpLedger']).toHaveLength(3);
    expect(before['Lists/HelpTopics']).toHaveLength(6);
  });

  it('is not taken back by the tool of the first release', async () => {
    await expect(provisionSite({ ...site(), declared, report: () => undefined })).rejects.toThrow(
      'Hent en nyere udgave',
    );
  });
});

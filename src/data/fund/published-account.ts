import type { PublicAccount, PublicHalf } from '#domain/fund/public-account.ts';
import type { ItemOf, NewItemOf } from '#lists/define-list.ts';
import { fundAccounts } from '#lists/fund-accounts.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { appendRow } from '#data/rows/append-row.ts';
import { pageById } from '#data/rows/page-by-id.ts';

type Row = ItemOf<typeof fundAccounts>;
type NewRow = NewItemOf<typeof fundAccounts>;

export type PublishedAccount = PublicAccount & { readonly year: number; readonly seal: number };

/** The sets that a seal closes and whose rows are all there; of a year the newest seal. A set cut off half-way is not read. */
export function sealedSets(rows: readonly Row[]): readonly PublishedAccount[] {
  const newest = new Map<number, PublishedAccount>();
  for (const seal of rows.filter(({ kind }) => kind === 'seal').toSorted((one, other) => one.id - other.id)) {
    const own = rows.filter(({ kind, setKey, id }) => kind !== 'seal' && setKey === seal.setKey && id < seal.id);
    const [grants, central] = [own.find(({ kind }) => kind === 'grants'), own.find(({ kind }) => kind === 'central')];
    if (own.length !== seal.count || !grants || !central) continue;
    newest.set(seal.year, {
      year: seal.year,
      seal: seal.id,
      closed: seal.closed === 'yes',
      grants: halfOf(grants),
      central: halfOf(central),
      evaluation: own.find(({ kind }) => kind === 'evaluation')?.granted ?? 0,
      educations: own
        .filter(({ kind }) => kind === 'education')
        .map(({ name, count, granted }) => ({ name, count: count ?? 0, granted: granted ?? 0 })),
    });
  }
  return [...newest.values()].toSorted((one, other) => other.year - one.year);
}

const halfOf = ({ frame, granted, documented, paid, left }: Row): PublicHalf => ({
  frame: frame ?? 0,
  granted: granted ?? 0,
  documented: documented ?? 0,
  paid: paid ?? 0,
  left: left ?? 0,
});

const emptyRow = {
  title: '',
  name: '',
  frame: null,
  granted: null,
  documented: null,
  paid: null,
  left: null,
  count: null,
  closed: null,
};

/** Writes the whole set, its seal last: until then nobody reads it, and who is cut off publishes again. */
export async function publishAccount(source: DataSource, year: number, account: PublicAccount): Promise<void> {
  const setKey = crypto.randomUUID();
  const rows: Pick<NewRow, 'kind' | 'granted'>[] = [
    { kind: 'grants', ...account.grants },
    { kind: 'central', ...account.central },
    { kind: 'evaluation', granted: account.evaluation },
    ...account.educations.map((education) => ({ kind: 'education' as const, ...education })),
  ];
  const own = { year, setKey };
  const isThere = (count: number) => async () => (await rowsOfSet(source, setKey)) > count;
  for (const [at, row] of rows.entries())
    await appendRow(source, fundAccounts, { ...emptyRow, ...own, ...row }, isThere(at));
  const seal = {
    ...emptyRow,
    ...own,
    granted: null,
    kind: 'seal',
    count: rows.length,
    closed: account.closed ? 'yes' : 'no',
  } as const;
  await appendRow(source, fundAccounts, seal, isThere(rows.length));
}

async function rowsOfSet({ sp, siteUrl, send }: DataSource, setKey: string): Promise<number> {
  const wires = await send(() => pageById(sp, siteUrl, fundAccounts, ['Id', 'SetKey']));
  return wires.filter((wire) => wire['SetKey'] === setKey).length;
}

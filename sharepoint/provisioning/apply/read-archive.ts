import '@pnp/sp/files/index.js';
import type { SPFI } from '@pnp/sp';
import type { Column } from '#columns/column.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { Archive, ArchivedList, ArchivedRow } from '../archive/archive.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { connect } from './connect.ts';
import { readWeb } from './read-site.ts';
import { readably, type SiteAccess } from './session.ts';

type WireRow = { readonly Id: number; readonly Created: string; readonly AuthorId: number } & Record<string, unknown>;

/** Reads every declared list of the site, row by row, and the files of its libraries when they are asked for. */
export async function readArchive({ siteUrl, token }: SiteAccess, declared: DeclaredSite): Promise<Archive> {
  return readably(siteUrl, async () => {
    const sp = connect(siteUrl, token);
    const { path } = await readWeb(sp);
    const logins = await loginsOf(sp);
    const lists: ArchivedList[] = [];
    for (const list of declared.lists) lists.push(await readList(sp, `${path}/${list.url}`, list, logins));
    return { schemaVersion: declared.schemaVersion, lists };
  });
}

type Logins = ReadonlyMap<unknown, string>;

async function loginsOf(sp: SPFI): Promise<Logins> {
  const people = await sp.web.siteUsers.select('Id', 'LoginName')<{ Id: number; LoginName: string }[]>();
  return new Map(people.map(({ Id, LoginName }) => [Id, LoginName]));
}

const ofLibraries = ['FileLeafRef', 'OData__ModerationStatus', 'OData__UIVersionString'];

async function readList(sp: SPFI, address: string, list: ListDefinition, logins: Logins): Promise<ArchivedList> {
  const columns = Object.values(list.columns);
  const names = ['Id', 'Created', 'AuthorId', ...columns.map(({ property }) => property)];
  const pages = sp.web
    .getList(address)
    .items.select(...names, ...(list.library ? ofLibraries : []))
    .top(1000);
  const rows: ArchivedRow[] = [];
  for await (const page of pages) {
    rows.push(...(page as WireRow[]).map((wire) => archivedRow(wire, columns, logins, list.library !== undefined)));
  }
  return {
    key: list.key,
    rows: rows.sort((one, other) => one.id - other.id),
    bytesOf: async (name) => {
      const buffer = await sp.web.getFileByServerRelativePath(`${address}/${name}`).getBuffer();
      return new Uint8Array(buffer);
    },
  };
}

function archivedRow(wire: WireRow, columns: readonly Column[], logins: Logins, isFile: boolean): ArchivedRow {
  const valueOf = (column: Column): unknown => {
    const value = wire[column.property] ?? null;
    return column.kind === 'person' ? (logins.get(value) ?? null) : value;
  };
  return {
    id: wire.Id,
    created: wire.Created,
    author: logins.get(wire.AuthorId) ?? '',
    values: Object.fromEntries(columns.map((column) => [column.internalName, valueOf(column)])),
    ...(isFile && { file: fileOf(wire) }),
  };
}

const fileOf = (wire: WireRow) => ({
  name: String(wire['FileLeafRef']),
  published: wire['OData__ModerationStatus'] === 0 && String(wire['OData__UIVersionString']).endsWith('.0'),
});

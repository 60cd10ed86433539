import { queryOptions } from '@tanstack/react-query';
import type { DataSource } from '#data/data-source.ts';
import { readRow, selectOf, wholeList, type Rows, type Wire } from '#data/list-client.ts';
import { contentTimes } from '#data/queries.ts';
import type { Material, MaterialApproval } from '#domain/talks/material.ts';
import { materials } from '#lists/materials.list.ts';

/** SharePoint's numbers for content approval. A leader is never given any but the first: theirs is the approved version. */
const approvals: Readonly<Record<number, MaterialApproval>> = {
  0: 'approved',
  1: 'rejected',
  2: 'waiting',
  3: 'draft',
};

/** The version's number, as people read it: `1.0`. */
export const versionProperty = 'OData__UIVersionString';

const ofTheFile = [
  'FileLeafRef',
  'FileRef',
  'OData__ModerationStatus',
  versionProperty,
  'FileSystemObjectType',
] as const;

const isFile = (wire: Wire): boolean => wire['FileSystemObjectType'] === 0;

function materialOf(wire: Wire): Material | undefined {
  const row = readRow(materials, wire);
  const [fileName, path, status, version] = ofTheFile.map((property) => wire[property]);
  if (!row || typeof fileName !== 'string' || typeof path !== 'string') return undefined;
  return { ...row, fileName, path, version: String(version ?? ''), approval: approvals[Number(status)] ?? 'draft' };
}

async function readMaterials({ sp, siteUrl }: DataSource): Promise<Rows<Material>> {
  const wires = await wholeList(sp, siteUrl, materials, [...selectOf(materials), ...ofTheFile]);
  const files = wires.filter(isFile);
  const items = files.map(materialOf).filter((material) => material !== undefined);
  return { items, unreadable: files.length - items.length };
}

export const materialsQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['materials'],
    queryFn: () => source.send(() => readMaterials(source)),
    ...contentTimes,
  });

/** The file in SharePoint, where Office opens it in the browser. */
export const materialAddress = ({ siteUrl }: DataSource, { path }: Pick<Material, 'path'>): string =>
  `${new URL(siteUrl).origin}${path.split('/').map(encodeURIComponent).join('/')}?web=1`;

/** The library's own page, where HR adds and describes files. */
export const libraryAddress = ({ siteUrl }: DataSource): string => `${siteUrl}/${materials.url}`;

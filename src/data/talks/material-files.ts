import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt } from '#data/list-client.ts';
import type { Material } from '#domain/talks/material.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import { materials } from '#lists/materials.list.ts';
import { versionProperty } from './materials-query.ts';

type At = Pick<Material, 'path'>;

const fileAt = ({ sp }: DataSource, { path }: At) => sp.web.getFileByServerRelativePath(path);

/** The file itself: for a leader the approved version, for HR the newest. */
export const readMaterialFile = (source: DataSource, material: At): Promise<Uint8Array<ArrayBuffer>> =>
  source.send(async () => new Uint8Array(await fileAt(source, material).getBuffer()));

/** Puts a new version in the file's place. It is a draft: leaders go on seeing the approved one. */
export const writeNewVersion = (source: DataSource, material: At, bytes: ArrayBuffer): Promise<unknown> =>
  source.send(() => fileAt(source, material).setContent(new Blob([bytes])));

export type Approval = {
  readonly approvedBy: string;
  readonly approvedOn: PlainDate;
  readonly reviewBy: PlainDate | null;
};

/**
 * Approves the version that is on the screen, so that leaders see it; a conflict when a colleague has put up another one
 * since. First who has approved it, then the version made whole, then the approval: a run that is cut off leaves a
 * draft, never an approved file that nobody stands for.
 */
export async function approveMaterial(source: DataSource, material: Material, approval: Approval): Promise<void> {
  const { approvedBy, approvedOn, reviewBy } = materials.columns;
  const item = listAt(source.sp, source.siteUrl, materials).items.getById(material.id);
  const { [versionProperty]: newest } = await source.send(() =>
    item.select(versionProperty)<Record<string, unknown>>(),
  );
  if (newest !== material.version) throw new DataError('conflict', `version ${String(newest)}`);
  await source.send(() =>
    item.update({
      [approvedBy.property]: approvedBy.write(approval.approvedBy),
      [approvedOn.property]: approvedOn.write(approval.approvedOn),
      [reviewBy.property]: reviewBy.write(approval.reviewBy),
    }),
  );
  await source.send(() => fileAt(source, material).publish(''));
  await source.send(() => fileAt(source, material).approve(''));
}

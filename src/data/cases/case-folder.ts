import '@pnp/sp/folders';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt } from '#data/list-client.ts';
import { pathOf } from '#data/rows/scope.ts';
import { holdingsIn, type Holding, type WireAssignment } from '#lists/access/holdings.ts';
import type { ListDefinition } from '#lists/define-list.ts';

type Place = Pick<ListDefinition, 'url'>;

/** The folder's row, which carries its rights. */
export type CaseFolder = { readonly rowId: number; readonly ownRights: boolean };

/** The folder of a case; undefined where there is none. */
export async function findFolder(source: DataSource, list: Place, key: string): Promise<CaseFolder | undefined> {
  const { sp, siteUrl, send } = source;
  try {
    const row = await send(() =>
      sp.web
        .getFolderByServerRelativePath(pathOf(siteUrl, list, key))
        .listItemAllFields.select('Id', 'HasUniqueRoleAssignments')<{
        Id?: number;
        HasUniqueRoleAssignments: boolean;
      }>(),
    );
    return row.Id === undefined ? undefined : { rowId: row.Id, ownRights: row.HasUniqueRoleAssignments };
  } catch (error) {
    if (error instanceof DataError && error.kind === 'notFound') return undefined;
    throw error;
  }
}

/** Makes the folder. A name that is taken is the folder of an earlier try, whose answer was lost. */
export async function makeFolder(source: DataSource, list: Place, key: string): Promise<CaseFolder> {
  const { sp, siteUrl, send } = source;
  let failure = new DataError('refused', `no folder ${key} after making it`);
  try {
    await send(() => listAt(sp, siteUrl, list).rootFolder.folders.addUsingPath(key));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    failure = error;
  }
  const made = await findFolder(source, list, key);
  if (made) return made;
  throw failure;
}

const rowOf = ({ sp, siteUrl }: DataSource, list: Place, { rowId }: CaseFolder) =>
  listAt(sp, siteUrl, list).items.getById(rowId);

/** Breaks inheritance with copying, so that whoever sees every case, HR first, stays in this one throughout. */
export const giveOwnRights = (source: DataSource, list: Place, folder: CaseFolder): Promise<unknown> =>
  source.send(() => rowOf(source, list, folder).breakRoleInheritance(true, false));

export const readHoldings = async (source: DataSource, list: Place, folder: CaseFolder): Promise<Holding[]> =>
  holdingsIn(
    await source.send(() =>
      rowOf(source, list, folder).roleAssignments.expand('Member', 'RoleDefinitionBindings')<WireAssignment[]>(),
    ),
  );

/** What is held on the list itself, which every case of it has a copy of. */
export const readListHoldings = async (source: DataSource, list: Place): Promise<Holding[]> =>
  holdingsIn(
    await source.send(() =>
      listAt(source.sp, source.siteUrl, list).roleAssignments.expand('Member', 'RoleDefinitionBindings')<
        WireAssignment[]
      >(),
    ),
  );

export const give = (source: DataSource, list: Place, folder: CaseFolder, to: Holding): Promise<unknown> =>
  source.send(() => rowOf(source, list, folder).roleAssignments.add(to.principalId, to.levelId));

/** Takes one level away. Somebody else may have done so already. */
export async function takeAway(source: DataSource, list: Place, folder: CaseFolder, from: Holding): Promise<void> {
  try {
    await source.send(() => rowOf(source, list, folder).roleAssignments.remove(from.principalId, from.levelId));
  } catch (error) {
    const still = await readHoldings(source, list, folder);
    if (still.some((held) => held.principalId === from.principalId && held.levelId === from.levelId)) throw error;
  }
}

import '@pnp/sp/folders';
import type { DataSource } from '#data/data-source.ts';
import { listAt } from '#data/list-client.ts';
import { caseFacts } from '#lists/case-facts.list.ts';
import { caseRulings } from '#lists/case-rulings.list.ts';
import { levels } from '#lists/access/levels.ts';
import type { ListDefinition } from '#lists/define-list.ts';

/** What the people of a case may do in its two folders: read what was ruled, and read and add what is said. */
const shares = [
  { list: caseRulings, level: levels.read.name },
  { list: caseFacts, level: levels.add.name },
] as const;

type Binding = { readonly PrincipalId: number; readonly RoleDefinitionBindings: readonly { readonly Name: string }[] };

/**
 * Opens a case or changes who is in it: the folders are made, their inheritance is broken with copying so that HR stays
 * in, people are given and read back, and only then are others taken away. Each step looks at what is there, so a run that
 * was cut off is finished by running it again. Whoever writes the first row writes it after this.
 */
export async function letIntoCase(source: DataSource, key: string, people: readonly number[]): Promise<void> {
  for (const { list, level } of shares) {
    const levelId = await levelIdOf(source, level);
    const folder = await folderOf(source, list, key);
    const before = await bindingsIn(source, folder);
    for (const person of people) {
      if (!before.some((held) => held.PrincipalId === person && holds(held, level)))
        await source.send(() => folder.roleAssignments.add(person, levelId));
    }
    const after = await bindingsIn(source, folder);
    if (!people.every((person) => after.some((held) => held.PrincipalId === person && holds(held, level))))
      throw new Error('the case did not take the people it was given');
    for (const held of after) {
      if (holds(held, level) && !people.includes(held.PrincipalId))
        await source.send(() => folder.roleAssignments.remove(held.PrincipalId, levelId));
    }
  }
}

const holds = ({ RoleDefinitionBindings }: Binding, level: string): boolean =>
  RoleDefinitionBindings.some(({ Name }) => Name === level);

async function levelIdOf({ sp, send }: DataSource, name: string): Promise<number> {
  const { Id } = await send(() => sp.web.roleDefinitions.getByName(name).select('Id')<{ Id: number }>());
  return Id;
}

async function folderOf({ sp, siteUrl, send }: DataSource, list: ListDefinition, key: string) {
  const { folders } = listAt(sp, siteUrl, list).rootFolder;
  await send(() => folders.addUsingPath(key)).catch(async (error: unknown) => {
    const found = await send(() => folders.filter(`Name eq '${key}'`)<unknown[]>());
    if (found.length === 0) throw error;
  });
  const { Id } = await send(() =>
    sp.web.getFolderByServerRelativePath(folderPath(siteUrl, list, key)).listItemAllFields.select('Id')<{
      Id: number;
    }>(),
  );
  const folder = listAt(sp, siteUrl, list).items.getById(Id);
  const { HasUniqueRoleAssignments: own } = await send(() =>
    folder.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>(),
  );
  if (!own) await send(() => folder.breakRoleInheritance(true));
  return folder;
}

type CaseFolder = Awaited<ReturnType<typeof folderOf>>;

const bindingsIn = ({ send }: DataSource, folder: CaseFolder): Promise<Binding[]> =>
  send(() =>
    folder.roleAssignments.select('PrincipalId', 'RoleDefinitionBindings/Name').expand('RoleDefinitionBindings')<
      Binding[]
    >(),
  );

export const folderPath = (siteUrl: string, { url }: Pick<ListDefinition, 'url'>, key: string): string =>
  `${new URL(siteUrl).pathname}/${url}/${key}`;

/** Takes a case with all its rows into the recycle bin. What is there no more has been taken already. */
export async function recycleCase({ sp, siteUrl, send }: DataSource, key: string): Promise<void> {
  for (const { list } of shares) {
    const { folders } = listAt(sp, siteUrl, list).rootFolder;
    const found = await send(() => folders.filter(`Name eq '${key}'`)<unknown[]>());
    if (found.length > 0)
      await send(() => sp.web.getFolderByServerRelativePath(folderPath(siteUrl, list, key)).recycle());
  }
}

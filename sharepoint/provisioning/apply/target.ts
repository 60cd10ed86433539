import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import type { ListDefinition } from '#lists/define-list.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { fullControl } from '../plan/access.ts';
import type { Grantee } from '../plan/step.ts';
import { remembering } from './remembering.ts';

/** The site that steps are done to, and the ids that steps don't know. */
export type Target = {
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly declared: DeclaredSite;
  readonly list: (definition: ListDefinition) => IList;
  readonly levelId: (name: string) => Promise<number>;
  readonly principalId: (grantee: Grantee) => Promise<number>;
};

type Place = { readonly siteUrl: string; readonly webPath: string };

export const createTarget = (sp: SPFI, { siteUrl, webPath }: Place, declared: DeclaredSite): Target => ({
  sp,
  siteUrl,
  declared,
  list: ({ url }) => sp.web.getList(`${webPath}/${url}`),
  levelId: remembering(async (name) => {
    // The top level has another name in a site of another language; its kind (5) is the same everywhere.
    const definition =
      name === fullControl ? sp.web.roleDefinitions.getByType(5) : sp.web.roleDefinitions.getByName(name);
    return (await definition.select('Id')<{ Id: number }>()).Id;
  }),
  principalId: remembering(async (grantee) => {
    const group =
      grantee === 'siteOwners'
        ? sp.web.associatedOwnerGroup
        : sp.web.siteGroups.getByName(declared.groups[grantee].title);
    return (await group.select('Id')<{ Id: number }>()).Id;
  }),
});

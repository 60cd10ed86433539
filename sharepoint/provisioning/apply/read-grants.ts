import type { IWeb } from '@pnp/sp/webs/index.js';
import type { IItem } from '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import type { Grant, Principal } from '../actual-site.ts';
import { fullControl } from '../plan/access.ts';

/** SharePoint writes the halves of a mask as text. */
export type WireMask = { readonly High: string; readonly Low: string };

type WireAssignment = {
  readonly Member: {
    readonly Id: number;
    readonly Title: string;
    readonly LoginName: string;
    readonly PrincipalType: number;
  };
  readonly RoleDefinitionBindings: readonly {
    readonly Name: string;
    readonly Hidden: boolean;
    readonly RoleTypeKind: number;
  }[];
};

/** The kind of SharePoint's own top level, whose name depends on the site's language. */
const administrator = 5;

/** Who holds what. Hidden levels are left out: SharePoint gives and takes *Limited Access* by itself. */
export async function readGrants(securable: Pick<IWeb | IList | IItem, 'roleAssignments'>): Promise<Grant[]> {
  const found = await securable.roleAssignments.expand('Member', 'RoleDefinitionBindings')<WireAssignment[]>();
  return found.flatMap(({ Member, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ Hidden }) => !Hidden).map(({ Name, RoleTypeKind }) => ({
      principal: principalOf(Member),
      level: RoleTypeKind === administrator ? fullControl : Name,
    })),
  );
}

const principalOf = ({
  Id: id,
  Title: title,
  LoginName: loginName,
  PrincipalType,
}: WireAssignment['Member']): Principal => ({
  id,
  title,
  loginName,
  kind: kinds[PrincipalType] ?? 'directoryGroup',
});

/** SharePoint's `PrincipalType`; what is neither is some group of the directory. */
const kinds: Readonly<Record<number, Principal['kind']>> = { 1: 'person', 8: 'siteGroup' };

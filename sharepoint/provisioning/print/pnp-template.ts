import type { Column } from '#columns/column.ts';
import type { GroupKey } from '#lists/access/groups.ts';
import type { Level, LevelKey } from '#lists/access/levels.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { isOfCases } from '#lists/natures.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { columnXml } from '../schema/column-xml.ts';
import { listSettings, templateType } from '../schema/list-settings.ts';
import { viewColumns, viewQuery } from '../schema/view-xml.ts';
import { element, type Xml } from '../schema/xml.ts';
import { indentXml } from './indent-xml.ts';
import { permissionNames } from './permission-names.ts';

const namespace = 'http://schemas.dev.office.com/PnP/2022/09/ProvisioningSchema';

/** The site as a PnP provisioning template, for administrators who would rather use `Invoke-PnPSiteTemplate`. */
export function pnpTemplate(declared: DeclaredSite): string {
  const template = element(
    'pnp:ProvisioningTemplate',
    { ID: 'LEDERHJAELP', Version: declared.schemaVersion, BaseSiteTemplate: 'SITEPAGEPUBLISHING#0', Scope: 'RootSite' },
    [webSettings(declared), security(declared), element('pnp:Lists', {}, declared.lists.map(listInstance(declared)))],
  );
  const root = element('pnp:Provisioning', { 'xmlns:pnp': namespace }, [
    element('pnp:Templates', { ID: 'LEDERHJAELP-TEMPLATES' }, [template]),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${indentXml(root.xml)}\n`;
}

const webSettings = ({ site: { settings } }: DeclaredSite): Xml =>
  element('pnp:WebSettings', {
    RequestAccessEmail: settings.RequestAccessEmail,
    MembersCanShare: settings.MembersCanShare,
  });

function security(declared: DeclaredSite): Xml {
  const keys = Object.keys(declared.groups) as GroupKey[];
  return element('pnp:Security', {}, [
    element('pnp:SiteGroups', {}, keys.map(siteGroup(declared))),
    element('pnp:Permissions', {}, [
      element('pnp:RoleDefinitions', {}, Object.values<Level>(declared.levels).map(roleDefinition)),
      element(
        'pnp:RoleAssignments',
        {},
        keys.map((group) => roleAssignment(declared, group, declared.site.webAccess[group])),
      ),
    ]),
  ]);
}

const ownersToken = '{associatedownergroup}';

const siteGroup =
  ({ groups, site }: DeclaredSite) =>
  (key: GroupKey): Xml => {
    const { title, description, owner } = groups[key];
    return element('pnp:SiteGroup', {
      Title: title,
      Description: description,
      Owner: owner === 'siteOwners' ? ownersToken : groups[owner].title,
      ...site.groupSettings,
    });
  };

const roleDefinition = ({ name, description, mask }: Level): Xml =>
  element('pnp:RoleDefinition', { Name: name, Description: description }, [
    element(
      'pnp:Permissions',
      {},
      permissionNames(mask).map((permission) => element('pnp:Permission', {}, [permission])),
    ),
  ]);

const roleAssignment = ({ groups, levels }: DeclaredSite, group: GroupKey, level: LevelKey): Xml =>
  element('pnp:RoleAssignment', { Principal: groups[group].title, RoleDefinition: levels[level].name });

const listInstance =
  (declared: DeclaredSite) =>
  (list: ListDefinition): Xml => {
    const { MajorVersionLimit, DisableCommenting: _notInSchema, ...settings } = listSettings(list);
    const columns = Object.values(list.columns);
    const own = columns.filter(({ internalName }) => internalName !== 'Title');
    return element(
      'pnp:ListInstance',
      {
        ...settings,
        ValidationFormula: settings.ValidationFormula || undefined,
        ValidationMessage: settings.ValidationMessage || undefined,
        MaxVersionLimit: MajorVersionLimit,
        TemplateType: templateType(list),
        Url: list.url,
      },
      [
        ...views(list),
        element(
          'pnp:Fields',
          {},
          own.map((column) => columnXml(list.url, column, column.title)),
        ),
        element('pnp:FieldRefs', {}, columns.filter((column) => !own.includes(column)).map(titleRef)),
        listSecurity(declared, list),
      ],
    );
  };

/** SharePoint's own Title column, which is only renamed. */
const titleRef = ({ title, required }: Column): Xml =>
  element('pnp:FieldRef', {
    ID: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    Name: 'Title',
    DisplayName: title,
    Required: required,
  });

const views = (list: ListDefinition): Xml[] =>
  list.views.length === 0
    ? []
    : [
        element(
          'pnp:Views',
          {},
          list.views.map((view, at) =>
            element('View', { DisplayName: view.title, DefaultView: at === 0 ? 'TRUE' : 'FALSE' }, [
              element('Query', {}, viewQuery(list, view)),
              element(
                'ViewFields',
                {},
                viewColumns(list, view).map((name) => element('FieldRef', { Name: name })),
              ),
              element('RowLimit', { Paged: 'TRUE' }, ['100']),
            ]),
          ),
        ),
      ];

const listSecurity = (declared: DeclaredSite, list: ListDefinition): Xml =>
  element('pnp:Security', {}, [
    element('pnp:BreakRoleInheritance', { CopyRoleAssignments: false, ClearSubscopes: !isOfCases(list) }, [
      element('pnp:RoleAssignment', { Principal: ownersToken, RoleDefinition: '{roledefinition:Administrator}' }),
      ...(Object.entries(list.access) as [GroupKey, LevelKey][]).map(([group, level]) =>
        roleAssignment(declared, group, level),
      ),
    ]),
  ]);

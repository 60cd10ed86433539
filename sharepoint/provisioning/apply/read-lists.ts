import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ActualList, ActualView } from '../actual-site.ts';
import { isOfCases } from '#lists/natures.ts';
import type { DeclaredSite } from '../declared-site.ts';
import type { ListSettings } from '../schema/list-settings.ts';
import { readCases } from './read-cases.ts';
import { readColumns } from './read-columns.ts';
import { readGrants } from './read-grants.ts';

type WireList = { readonly [Key in keyof ListSettings]-?: ListSettings[Key] | null } & {
  readonly HasUniqueRoleAssignments: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
};

const settingNames = [
  'Title',
  'Description',
  'Hidden',
  'NoCrawl',
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableModeration',
  'EnableMinorVersions',
  'DraftVersionVisibility',
  'EnableAttachments',
  'EnableFolderCreation',
  'ContentTypesEnabled',
  'DisableCommenting',
  'ReadSecurity',
  'WriteSecurity',
  'ValidationFormula',
  'ValidationMessage',
] as const satisfies readonly (keyof ListSettings)[];

/** Every list of the site; columns and views only of those that are declared. */
export async function readLists(sp: SPFI, webPath: string, declared: DeclaredSite): Promise<ActualList[]> {
  const found = await sp.web.lists
    .select(...settingNames, 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder')
    .top(5000)<WireList[]>();
  return Promise.all(
    found.map((wire) => {
      const url = wire.RootFolder.ServerRelativeUrl.slice(webPath.length + 1);
      const declaration = declared.lists.find((list) => list.url === url);
      return readList(sp.web.getList(`${webPath}/${url}`), url, wire, declaration);
    }),
  );
}

async function readList(
  list: IList,
  url: string,
  wire: WireList,
  declaration: ListDefinition | undefined,
): Promise<ActualList> {
  const inherits = !wire.HasUniqueRoleAssignments;
  const columns = declaration ? await readColumns(list) : [];
  return {
    url,
    settings: settingsOf(wire),
    inherits,
    grants: inherits ? [] : await readGrants(list),
    cases: declaration && isOfCases(declaration) ? await readCases(list) : [],
    columns,
    views: declaration ? await readViews(list) : [],
  };
}

/** SharePoint answers null for texts that were never set, and formulas with the separator of the site's region. */
function settingsOf({ RootFolder: _, HasUniqueRoleAssignments: __, ...wire }: WireList): ListSettings {
  return {
    ...(wire as ListSettings),
    Description: wire.Description ?? '',
    ValidationFormula: (wire.ValidationFormula ?? '').replaceAll(';', ','),
    ValidationMessage: wire.ValidationMessage ?? '',
  };
}

async function readViews(list: IList): Promise<ActualView[]> {
  type Wire = {
    Title: string;
    DefaultView: boolean;
    PersonalView: boolean;
    ViewQuery: string | null;
    ViewFields: { Items: string[] };
  };
  const found = await list.views
    .select('Title', 'DefaultView', 'PersonalView', 'ViewQuery', 'ViewFields')
    .expand('ViewFields')<Wire[]>();
  return found
    .filter(({ PersonalView }) => !PersonalView)
    .map((view) => ({
      title: view.Title,
      isDefault: view.DefaultView,
      columns: view.ViewFields.Items,
      query: view.ViewQuery ?? '',
    }));
}

import { siteUrl, type Context } from '#emulator/context.ts';
import { noList, noListTitled, noView } from '#emulator/errors.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { may, type Securable } from '#emulator/rights/effective.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { itemCount, itemsChanged, type List } from '#emulator/store/lists.ts';
import { views as viewsOf } from '#emulator/store/views.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { listById, listByTitle } from './find-list.ts';
import { findItem, findItemByGuid } from './find-item.ts';
import { listPath } from './list-path.ts';
import { numberArgument, textArgument, type CollectionKind, type EntityKind } from './resource.ts';
import { securableLinks, securableOnDemand } from './securable-links.ts';

const securable = (list: List): Securable => ({ is: 'list', list });

export const entityTypeName = (list: List): string => `${list.settings.EntityTypeName}${isLibrary(list) ? '' : 'List'}`;
export const itemType = (list: List): string => `SP.Data.${entityTypeName(list)}Item`;

/** Trimmed: a list whose items one may not view is not there. */
export const lists: CollectionKind<'lists'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Lists',
  path: () => 'Web/Lists',
  members: (_, context) =>
    listsOf(context)
      .filter((list) => may(context, securable(list), 'viewListItems'))
      .map((list) => ({ kind: 'list', of: list })),
  member(_, key, context) {
    const list = listById(context, String(key));
    if (!list) throw noList();
    return { kind: 'list', of: list };
  },
  calls: {
    getByTitle(_, args, context) {
      const title = textArgument(args, 'title');
      const list = listByTitle(context, title);
      if (!list) throw noListTitled(title, siteUrl(context));
      return { kind: 'list', of: list };
    },
    getById: (of, args, context) => lists.member!(of, textArgument(args, 'id'), context),
  },
};

export const list: EntityKind<'list'> = {
  shape: 'entity',
  type: () => 'SP.List',
  set: () => 'SP.ApiData.Lists',
  path: listPath,
  etag: (of) => `"${of.id},${of.version}"`,
  properties: (of, context) => ({
    ...defaults(of, context),
    ItemCount: itemCount(context.sql, of),
    LastItemModifiedDate: itemsChanged(context.sql, of),
    LastItemUserModifiedDate: itemsChanged(context.sql, of),
  }),
  onDemand: {
    ...securableOnDemand(securable),
    OnQuickLaunch: ({ settings }) => settings.OnQuickLaunch,
    ReadSecurity: ({ settings }) => settings.ReadSecurity,
    WriteSecurity: ({ settings }) => settings.WriteSecurity,
    ValidationFormula: ({ settings }) => settings.ValidationFormula,
    ValidationMessage: ({ settings }) => settings.ValidationMessage,
    DefaultViewUrl: (of, context) => defaultViewUrl(of, context),
    DefaultDisplayFormUrl: (of, context) => formUrl(of, context, 'DispForm'),
    DefaultEditFormUrl: (of, context) => formUrl(of, context, 'EditForm'),
    DefaultNewFormUrl: (of, context) => formUrl(of, context, 'NewForm'),
  },
  links: {
    ...securableLinks(securable),
    Items: (of) => ({ kind: 'items', of }),
    Fields: (list) => ({ kind: 'fields', of: { is: 'list', list } }),
    ContentTypes: (list) => ({ kind: 'contentTypes', of: { is: 'list', list } }),
    EventReceivers: (of) => ({ kind: 'nothing', of: { set: 'EventReceivers', path: listPath(of) } }),
    Subscriptions: (of) => ({ kind: 'nothing', of: { set: 'Subscriptions', path: listPath(of) } }),
    UserCustomActions: (of) => ({ kind: 'nothing', of: { set: 'UserCustomActions', path: listPath(of) } }),
    Views: (of) => ({ kind: 'views', of }),
    DefaultView: (of, context) => {
      const view = viewsOf(context.sql, of).find(({ isDefault }) => isDefault);
      if (!view) throw noView();
      return { kind: 'view', of: { list: of, view } };
    },
    RootFolder: (list) => ({ kind: 'folder', of: { list, path: '' } }),
    ParentWeb: (of) => ({ kind: 'web', of: of.web }),
  },
  calls: {
    getItemById: (of, args, context) => ({ kind: 'item', of: findItem(context, of, numberArgument(args, 'id')) }),
    getItemByStringId: (of, args, context) => ({
      kind: 'item',
      of: findItem(context, of, numberArgument(args, 'sId')),
    }),
    getItemByUniqueId: (of, args, context) => ({
      kind: 'item',
      of: findItemByGuid(context, of, textArgument(args, 'uniqueId')),
    }),
    getView: (of, args, context) => views.member!(of, textArgument(args, 'viewGuid'), context),
  },
};

/** ReadSecurity, WriteSecurity, the validation and OnQuickLaunch are answered only when selected. */
function defaults(of: List, context: Context): Record<string, unknown> {
  const { ReadSecurity, WriteSecurity, ValidationFormula, ValidationMessage, OnQuickLaunch, ContentTypeId, ...shown } =
    of.settings;
  return {
    ...shown,
    ...sameForAll,
    ...(isLibrary(of) ? ofLibraries : ofLists),
    EntityTypeName: entityTypeName(of),
    Id: of.id,
    ListItemEntityTypeFullName: itemType(of),
    ParentWebPath: { DecodedUrl: context.path },
    ParentWebUrl: context.path,
    Title: of.title,
  };
}

const ofLists = { BaseType: 0, ImageUrl: '/_layouts/15/images/itgen.png?rev=47' };
const ofLibraries = { BaseType: 1, ImageUrl: '/_layouts/15/images/itdl.png?rev=47' };

/** What the lists of SharePoint say of things that are not emulated (recorded). */
const sameForAll = {
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
  DefaultItemOpenUseListSetting: false,
  DefaultSensitivityLabelForLibrary: '',
  Direction: 'none',
  DocumentTemplateUrl: null,
  EnableRequestSignOff: true,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  FileSavePostProcessingEnabled: false,
  HasExternalDataSource: false,
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsCatalog: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MultipleDataList: false,
  ParserDisabled: false,
  SensitivityLabelToEncryptOnDownloadForLibrary: null,
  ServerTemplateCanCreateFolders: true,
};

const defaultViewUrl = (of: List, { sql, path }: Context): string => {
  const view = viewsOf(sql, of).find(({ isDefault }) => isDefault);
  return `${path}/${of.url}/${view?.page ?? 'AllItems.aspx'}`;
};
const formUrl = (of: List, { path }: Context, form: string): string =>
  `${path}/${of.url}/${isLibrary(of) ? 'Forms/' : ''}${form}.aspx`;

/** Everybody who can open the list reads its views, as everybody can see them in SharePoint's menu. */
export const views: CollectionKind<'views'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Views',
  path: (of) => `${listPath(of)}/Views`,
  members: (of, { sql }) => viewsOf(sql, of).map((view) => ({ kind: 'view', of: { list: of, view } })),
  member(of, key, { sql }) {
    const id = String(key).toLowerCase().replace(/[{}]/g, '');
    const view = viewsOf(sql, of).find((candidate) => candidate.id === id);
    if (!view) throw noView();
    return { kind: 'view', of: { list: of, view } };
  },
  calls: {
    getById: (of, args, context) => views.member!(of, textArgument(args, 'id'), context),
    getByTitle(of, args, { sql }) {
      const title = textArgument(args, 'strTitle');
      const view = viewsOf(sql, of).find((candidate) => textKey(candidate.title) === textKey(title));
      if (!view) throw noView();
      return { kind: 'view', of: { list: of, view } };
    },
  },
};

/** Something a client of SharePoint may ask for, that is answered 501 here. */
export type NotEmulated = {
  readonly method: 'GET' | 'POST';
  /** Below `_api/`, as it is asked for. */
  readonly path: string;
  readonly what: string;
};

/** What is left out on purpose, so that nobody has to find out: the app never asks for it. */
export const notEmulatedRoutes: readonly NotEmulated[] = [
  { method: 'GET', path: 'search/query', what: 'search' },
  { method: 'GET', path: 'web/navigation/quicklaunch', what: 'navigation' },
  { method: 'GET', path: 'web/features', what: 'features of a web or site' },
  { method: 'POST', path: 'web/userCustomActions', what: 'making custom actions, event receivers and webhooks' },
  { method: 'GET', path: 'web/allproperties', what: 'the property bag of a web' },
  { method: 'GET', path: 'web/siteUserInfoList', what: 'the list behind the people' },
  { method: 'GET', path: 'web/getcustomlisttemplates', what: 'list and web templates, catalogs, icons' },
  { method: 'GET', path: 'web/hubSiteData(false)', what: 'hub sites' },
  { method: 'POST', path: 'web/applyTheme', what: 'themes' },
  { method: 'GET', path: 'web/GetClientSideWebParts', what: 'the parts of pages, comments and likes' },
  { method: 'POST', path: 'SP.MoveCopyUtil.CopyFileByPath()', what: 'copying and moving files and folders' },
  {
    method: 'GET',
    path: 'web/lists/$count',
    what: 'counting by `$count`: nobody knows what it answers; lists have `ItemCount`',
  },
  { method: 'GET', path: 'site/usage', what: 'storage and usage figures' },
];

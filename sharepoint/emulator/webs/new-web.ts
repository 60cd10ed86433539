import { randomUUID } from 'node:crypto';
import { nowText, type Site } from '#emulator/context.ts';
import { nextMajor } from '#emulator/drafts/version-number.ts';
import { keysOf } from '#emulator/items/cells.ts';
import { createList } from '#emulator/lists/create-list.ts';
import { fields } from '#emulator/store/fields.ts';
import { addPlace } from '#emulator/store/files.ts';
import { insertItem, moderation } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Properties } from '#emulator/store/webs.ts';
import { languageOf } from './language.ts';
import { libraryTitles } from './library-titles.ts';

/** The libraries every web comes with, titled in its language; their addresses are English everywhere. */
export function fillNewWeb(site: Site, ownerId: number): void {
  const titleOf = (url: string): string => libraryTitles[url]![languageOf(site)];
  createList(site, { title: titleOf('Shared Documents'), template: 101, url: 'Shared Documents' });
  addHomePage(site, createList(site, { title: titleOf('SitePages'), template: 119, url: 'SitePages' }), ownerId);
  createList(site, { title: titleOf('SiteAssets'), template: 101, url: 'SiteAssets' });
}

/** The page that a web opens with. */
function addHomePage(site: Site, list: List, ownerId: number): void {
  const now = nowText(site);
  const cells = { Title: 'Home' };
  const first = nextMajor(0);
  const { id } = insertItem(site.sql, list, {
    guid: randomUUID(),
    version: 1,
    label: first,
    status: moderation.approved,
    published: first,
    heldBy: null,
    heldAt: null,
    created: now,
    modified: now,
    author: ownerId,
    editor: ownerId,
    scope: null,
    folderScope: null,
    cells,
    keys: keysOf(cells, fields(site.sql, list)),
  });
  addPlace(site.sql, list, { item: id, folder: '', name: 'Home.aspx', isFolder: false }, new Uint8Array());
}

export const newWebSettings = ({ now }: Pick<Site, 'now'>, title: string, language: number): Properties => ({
  AllowRssFeeds: false,
  AlternateCssUrl: '',
  AppInstanceId: '00000000-0000-0000-0000-000000000000',
  Configuration: 0,
  Created: new Date(now()).toISOString(),
  CustomMasterUrl: '',
  Description: '',
  EnableMinimalDownload: false,
  HeaderEmphasis: 0,
  HorizontalQuickLaunch: false,
  IsMultilingual: false,
  Language: language,
  LastItemModifiedDate: null,
  MegaMenuEnabled: true,
  NoCrawl: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  RecycleBinEnabled: true,
  SiteLogoUrl: null,
  SyndicationEnabled: false,
  Title: title,
  TreeViewEnabled: false,
  UIVersion: 15,
  WebTemplate: 'SITEPAGEPUBLISHING',
  WelcomePage: 'SitePages/Home.aspx',
});

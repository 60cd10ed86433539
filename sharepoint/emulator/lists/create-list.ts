import { randomUUID } from 'node:crypto';
import { childOf, documentId, itemId } from '#emulator/content-types/ids.ts';
import { nowText, type Site } from '#emulator/context.ts';
import { listTitleTaken, titleTooLong } from '#emulator/errors.ts';
import { builtInFields, libraryFields } from '#emulator/fields/built-in.ts';
import { entityNameOf } from '#emulator/fields/name.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { insertField } from '#emulator/store/fields.ts';
import { insertList, type List, type ListSettings } from '#emulator/store/lists.ts';
import { saveView } from '#emulator/store/views.ts';
import { languageOf, type Language } from '#emulator/webs/language.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { isLibraryTemplate } from './is-library.ts';
import { longestTitle } from './list-changes.ts';
import { prepareModeration } from './prepare-moderation.ts';

export type NewList = {
  readonly title: string;
  readonly template: number;
  /** Below the site; made of the title when it is not said. */
  readonly url?: string;
  readonly settings?: Partial<ListSettings>;
};

/** Makes a list with the columns and the view every list has. Its address comes from the title and never changes again. */
export function createList(site: Site, { title, template, url, settings }: NewList): List {
  if (title.length === 0 || title.length > longestTitle) throw titleTooLong();
  if (listsOf(site).some((other) => textKey(other.title) === textKey(title))) throw listTitleTaken();
  const isLibrary = isLibraryTemplate(template);
  const address = freeUrl(site, url ?? (isLibrary ? urlName(title) : `Lists/${urlName(title)}`));
  const list = insertList(site.sql, {
    web: site.web,
    url: address,
    title,
    settings: { ...newListSettings(site, template, address, isLibrary), ...settings },
  });
  const language = languageOf(site);
  for (const field of builtInFields(language)) insertField(site.sql, list, field);
  if (isLibrary) for (const field of libraryFields(language)) insertField(site.sql, list, field);
  if (list.settings.EnableModeration) prepareModeration(site, list);
  saveView(site.sql, list, firstView(isLibrary, language));
  return list;
}

/** SharePoint leaves out of the address what an address can't hold. */
const urlName = (title: string): string => title.replace(/[~"#%&*:<>?/\\{|}']/g, '').trim() || 'List';

function freeUrl(site: Site, url: string): string {
  const taken = new Set(listsOf(site).map((list) => textKey(list.url)));
  if (!taken.has(textKey(url))) return url;
  for (let number = 1; ; number++) {
    if (!taken.has(textKey(`${url}${number}`))) return `${url}${number}`;
  }
}

function newListSettings(site: Site, template: number, url: string, isLibrary: boolean): ListSettings {
  const typeName = entityNameOf(url.split('/').at(-1)!);
  return {
    AllowContentTypes: true,
    BaseTemplate: template,
    ContentTypeId: childOf(isLibrary ? documentId : itemId),
    ContentTypesEnabled: false,
    Created: nowText(site),
    Description: '',
    DisableCommenting: false,
    DisableGridEditing: false,
    DraftVersionVisibility: 0,
    EnableAttachments: !isLibrary,
    EnableFolderCreation: isLibrary,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableVersioning: true,
    EntityTypeName: isLibrary ? typeName : typeName.charAt(0).toUpperCase() + typeName.slice(1),
    ForceCheckout: false,
    Hidden: false,
    MajorVersionLimit: isLibrary ? 500 : 50,
    MajorWithMinorVersionsLimit: 0,
    NoCrawl: false,
    OnQuickLaunch: false,
    ReadSecurity: 1,
    ValidationFormula: '',
    ValidationMessage: '',
    WriteSecurity: 1,
  };
}

const viewTitles = {
  da: { list: 'Alle elementer', library: 'Alle dokumenter' },
  en: { list: 'All Items', library: 'All Documents' },
} as const;

const firstView = (isLibrary: boolean, language: Language): Parameters<typeof saveView>[2] => ({
  id: randomUUID(),
  title: viewTitles[language][isLibrary ? 'library' : 'list'],
  page: isLibrary ? 'Forms/AllItems.aspx' : 'AllItems.aspx',
  isDefault: true,
  personal: false,
  hidden: false,
  rowLimit: 30,
  paged: true,
  query: '',
  fields: isLibrary ? ['LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
  aggregations: null,
  scope: 0,
  type: 'HTML',
});

import type { Site } from '#emulator/context.ts';
import { columnsOf, type FieldOwner } from '#emulator/fields/field-owner.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { contentTypes, type ContentType } from '#emulator/store/content-types.ts';
import type { List } from '#emulator/store/lists.ts';
import { webNumbered } from '#emulator/store/webs.ts';
import { inWeb } from '#emulator/webs/in-web.ts';
import { languageOf, type Language } from '#emulator/webs/language.ts';
import { documentId, folderId, itemId } from './ids.ts';

const titles = {
  da: {
    group: 'Indholdstyper til lister',
    library: 'Indholdstyper til dokumenter',
    names: ['System', 'Element', 'Dokument', 'Billede', 'Mappe'],
  },
  en: {
    group: 'List Content Types',
    library: 'Document Content Types',
    names: ['System', 'Item', 'Document', 'Picture', 'Folder'],
  },
} as const;

const bare = { description: '', hidden: false, readOnly: false, sealed: false } as const;

function sharePointsOwn(language: Language): readonly ContentType[] {
  const { group, library, names } = titles[language];
  return [
    { ...bare, id: '0x', name: names[0], group: '_Hidden', hidden: true, sealed: true },
    { ...bare, id: itemId, name: names[1], group },
    { ...bare, id: documentId, name: names[2], group: library },
    { ...bare, id: '0x010102', name: names[3], group: library },
    { ...bare, id: folderId, name: names[4], group },
  ];
}

/** A list has its own child of the type it was made with, and what was added to it. */
const ofNewList = (list: List, language: Language): ContentType => {
  const parent = sharePointsOwn(language).find(({ id }) => id === (isLibrary(list) ? documentId : itemId))!;
  return { ...parent, id: list.settings.ContentTypeId };
};

/** The content types of a list, or those a web has or inherits from the webs above. */
export function contentTypesOf(site: Site, owner: FieldOwner): readonly ContentType[] {
  const own = contentTypes(site.sql, columnsOf(owner).number);
  if (owner.is === 'list') return [ofNewList(owner.list, languageOf(site)), ...own];
  if (owner.web === 0) return [...sharePointsOwn(languageOf(inWeb(site, 0))), ...own];
  const parent = webNumbered(site.sql, owner.web).parent ?? 0;
  return owner.inherited ? [...contentTypesOf(site, { ...owner, web: parent }), ...own] : own;
}

/** The nearest of those a web knows that an id descends from. */
export function parentOf(site: Site, id: string): ContentType | undefined {
  return contentTypesOf(site, { is: 'web', web: site.web, inherited: true })
    .filter((candidate) => candidate.id !== id && id.toLowerCase().startsWith(candidate.id.toLowerCase()))
    .sort((a, b) => b.id.length - a.id.length)[0];
}

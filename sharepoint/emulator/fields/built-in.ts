import type { Field } from '#emulator/store/fields.ts';
import type { Language } from '#emulator/webs/language.ts';
import { kindOfType } from './field-kinds.ts';

export type BuiltIn = Pick<Field, 'internalName' | 'id' | 'title' | 'type'> & Partial<Field>;

const hidden = { hidden: true, readOnly: true } as const;
const readOnly = { readOnly: true } as const;

/** The columns every list has, with SharePoint's own ids and the titles of a Danish web. */
const declared: readonly BuiltIn[] = [
  {
    internalName: 'ContentTypeId',
    id: '03e45e84-1992-4d42-9116-26f756012634',
    title: 'Indholdstype-id',
    type: 'ContentTypeId',
    ...hidden,
  },
  { internalName: 'Title', id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', title: 'Titel', type: 'Text', required: true },
  {
    internalName: 'ID',
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    title: 'Id',
    type: 'Counter',
    indexed: true,
    ...readOnly,
  },
  {
    internalName: 'Modified',
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    title: 'Ændret',
    type: 'DateTime',
    ...readOnly,
  },
  {
    internalName: 'Created',
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    title: 'Oprettet',
    type: 'DateTime',
    ...readOnly,
  },
  {
    internalName: 'Author',
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    title: 'Oprettet af',
    type: 'User',
    ...readOnly,
  },
  { internalName: 'Editor', id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', title: 'Ændret af', type: 'User', ...readOnly },
  {
    internalName: '_UIVersionString',
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    title: 'Version',
    type: 'Text',
    ...readOnly,
  },
  {
    internalName: 'Attachments',
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    title: 'Vedhæftede filer',
    type: 'Attachments',
  },
  {
    internalName: 'LinkTitleNoMenu',
    id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d',
    title: 'Titel',
    type: 'Computed',
    ...readOnly,
  },
  {
    internalName: 'LinkTitle',
    id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31',
    title: 'Titel',
    type: 'Computed',
    ...readOnly,
  },
  {
    internalName: 'ContentType',
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    title: 'Indholdstype',
    type: 'Computed',
    ...readOnly,
  },
  {
    internalName: 'FileRef',
    id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
    title: 'URL-sti',
    type: 'Computed',
    ...hidden,
  },
  {
    internalName: 'FileLeafRef',
    id: '8553196d-ec8d-4564-9861-3dbe931050c8',
    title: 'Navn',
    type: 'Computed',
    hidden: true,
  },
  {
    internalName: 'FSObjType',
    id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    title: 'Elementtype',
    type: 'Computed',
    ...hidden,
  },
  {
    internalName: 'owshiddenversion',
    id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    title: 'owshiddenversion',
    type: 'Integer',
    ...hidden,
  },
  { internalName: 'GUID', id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', title: 'GUID', type: 'Guid', ...hidden },
];

/** What only libraries have: the file's name as a link. */
const declaredForLibraries: readonly BuiltIn[] = [
  {
    internalName: 'LinkFilename',
    id: '5cc6dc79-3710-4374-b433-61cb4a686c12',
    title: 'Navn',
    type: 'Computed',
    ...readOnly,
  },
];

/** The same titles in English, where they differ from the internal name. */
const english: Readonly<Record<string, string>> = {
  ContentTypeId: 'Content Type ID',
  Author: 'Created By',
  Editor: 'Modified By',
  _UIVersionString: 'Version',
  LinkTitleNoMenu: 'Title',
  LinkTitle: 'Title',
  ContentType: 'Content Type',
  FileRef: 'URL Path',
  FileLeafRef: 'Name',
  LinkFilename: 'Name',
  FSObjType: 'Item Type',
};

const dateAndTime = 1;

export const customGroup = { da: 'Brugerdefinerede kolonner', en: 'Custom Columns' } as const;

export const builtInFields = (language: Language): readonly Field[] =>
  declared.map((field) => builtInField(field, language));

export const libraryFields = (language: Language): readonly Field[] =>
  declaredForLibraries.map((field) => builtInField(field, language));

/** The title a column of SharePoint's own has in English; nothing for the others. */
export const englishTitle = ({ builtIn, internalName }: Field): string | undefined =>
  builtIn ? (english[internalName] ?? internalName) : undefined;

export const builtInField = (field: BuiltIn, language: Language): Field => ({
  description: '',
  group: customGroup[language],
  required: false,
  indexed: false,
  unique: false,
  hidden: false,
  readOnly: false,
  builtIn: true,
  defaultValue: null,
  validationFormula: null,
  validationMessage: null,
  extra: { ...kindOfType(field.type)!.extra, ...(field.type === 'DateTime' ? { DisplayFormat: dateAndTime } : {}) },
  ...field,
  title: language === 'en' ? (english[field.internalName] ?? field.internalName) : field.title,
});

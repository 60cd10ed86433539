import type { Field } from '#emulator/store/fields.ts';
import type { Language } from '#emulator/webs/language.ts';
import { builtInField } from './built-in.ts';

/** A few of the site columns every site comes with; the emulator has their titles in English only. */
const declared = [
  { internalName: 'OtherAddressCity', id: '90fa9a8e-aac0-4828-9cb4-78f98416affa', title: 'Other Address City' },
  {
    internalName: 'OtherAddressCountry',
    id: '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b',
    title: 'Other Address Country/Region',
  },
] as const;

export const siteColumnsOfNewSite = (language: Language): readonly Field[] =>
  declared.map((column) => ({ ...builtInField({ ...column, type: 'Text' }, language), title: column.title }));

import type { List } from '#emulator/store/lists.ts';

/** Document, page and asset libraries. */
export const isLibraryTemplate = (template: number): boolean => [101, 109, 119, 851].includes(template);

export const isLibrary = ({ settings }: Pick<List, 'settings'>): boolean => isLibraryTemplate(settings.BaseTemplate);

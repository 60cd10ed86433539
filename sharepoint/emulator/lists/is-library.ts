import type { List } from '#emulator/store/lists.ts';

/** Document, page and asset libraries. */
export const isLibrary = ({ settings }: Pick<List, 'settings'>): boolean =>
  [101, 109, 119, 851].includes(settings.BaseTemplate);

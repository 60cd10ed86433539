import type { List } from '#emulator/store/lists.ts';
import { isLibrary } from './is-library.ts';

/** Whether a row of the list can look otherwise to one than to another. */
export const keepsDrafts = (list: List): boolean => isLibrary(list) || list.settings.EnableModeration;

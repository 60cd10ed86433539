import type { List } from '#emulator/store/lists.ts';

export const listPath = (list: List): string => `Web/Lists(guid'${list.id}')`;

import type { Site } from '#emulator/context.ts';
import { lists, type List } from '#emulator/store/lists.ts';

/** The lists of the web that is spoken to. */
export const listsOf = ({ sql, web }: Pick<Site, 'sql' | 'web'>): readonly List[] =>
  sql.remember(`lists of web ${web}`, () => lists(sql).filter((list) => list.web === web));

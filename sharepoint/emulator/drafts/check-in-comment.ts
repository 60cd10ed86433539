import type { Cells } from '#emulator/store/items.ts';

/** Kept with the cells, so that each version has its own; named as SharePoint's hidden column for it. */
const column = '_CheckinComment';

export const commentOf = (cells: Cells): string => {
  const comment = cells[column];
  return typeof comment === 'string' ? comment : '';
};

/** The same cells with what was said at a check-in or publishing; a change of any other kind says nothing. */
export function withComment(cells: Cells, comment: string): Cells {
  const { [column]: _, ...rest } = cells;
  return comment === '' ? rest : { ...rest, [column]: comment };
}

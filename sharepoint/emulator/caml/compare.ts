import type { comparisons, Constant, Filter } from '#emulator/odata/filter.ts';

export type By = (typeof comparisons)[number];

/** A column compared with a value, as a filter. */
export const compare = (by: By, path: string, constant: Constant): Filter => ({
  is: 'compare',
  by,
  left: { is: 'path', path },
  right: { is: 'constant', constant },
});

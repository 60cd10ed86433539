import type { CellWords } from './field-kind.ts';

/** Plain ways to say values, for tests. */
export const cellWords: CellWords = {
  yes: 'Ja',
  no: 'Nej',
  number: (value) => String(value),
  kroner: (ore) => `${ore / 100} kr.`,
  day: (day) => day,
  moment: (instant) => instant,
  personOf: (id) => `Person ${id}`,
  nameIn: (list, key) => `${list} ${key}`,
};

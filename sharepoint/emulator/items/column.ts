import type { Field } from '#emulator/store/fields.ts';

/** A property of an item as SQL sees it. */
export type Column = {
  readonly field: Field;
  readonly sql: string;
  /** Whether an index on it keeps a query under the list view threshold. */
  readonly indexed: boolean;
  /** Makes a text comparable with it, where that is not by `textKey`. */
  readonly toKey?: (text: string) => string;
};

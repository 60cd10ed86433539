/** A help topic as the search sees it. */
export type SearchDocument = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** What is solved locally, what centrally, and the rule: text without marks. */
  readonly body: string;
  readonly searchWords: readonly string[];
  readonly phrases: readonly string[];
  readonly related: readonly string[];
  readonly category: string;
};

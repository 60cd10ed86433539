import type { Column } from '#columns/column.ts';
import type { ListDefinition, NewItemOf } from '#lists/define-list.ts';

/** A list of cases: each row says its case once more, for the index, and carries a request ID. */
export type CaseList = ListDefinition & {
  readonly columns: { readonly caseKey: Column<string>; readonly requestId: Column<string> };
};

export type CaseRow<List extends CaseList> = Omit<NewItemOf<List>, 'title'> & {
  readonly caseKey: string;
  readonly requestId: string;
};

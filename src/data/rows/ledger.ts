import type { DataSource } from '#data/data-source.ts';
import { selectOf, type Wire } from '#data/list-client.ts';
import type { Columns, ItemOf, ListDefinition, NewItemOf } from '#lists/define-list.ts';
import { appendRow } from './append-row.ts';
import {
  cellOf,
  judgedRow,
  judgedRows,
  stampProperties,
  type JudgedRows,
  type LedgerColumns,
  type LedgerRow,
} from './judged-rows.ts';
import { folderProperty, type Scope } from './scope.ts';
import { readScope, readScopes, type ScopedRead } from './scoped-rows.ts';

/** Some rows of a ledger, asked for but not read yet, so that several can be read together. */
export type Question<Row> = ScopedRead & { readonly judge: (wires: readonly Wire[]) => JudgedRows<Row> };

type Item<Declared extends Columns> = ItemOf<ListDefinition<Declared>>;

export type Ledger<Declared extends Columns> = {
  /** The rows with one value in one indexed column: `of({ sessionId: 4 })`. */
  readonly of: (where: Partial<Item<Declared>>) => Question<LedgerRow<Declared>>;
  /** The rows in the folder of one case. */
  readonly inCase: (key: string) => Question<LedgerRow<Declared>>;
  readonly all: Question<LedgerRow<Declared>>;
  /** Writes a row and gives it as SharePoint has it. Sent again with the same request ID, it counts once. */
  readonly append: (
    source: DataSource,
    row: Omit<NewItemOf<ListDefinition<Declared>>, 'title'>,
  ) => Promise<LedgerRow<Declared>>;
};

type Options<Declared extends Columns> = Partial<LedgerColumns<Declared>> & {
  /** The indexed column by which a row whose answer was lost is looked for. */
  readonly foundBy: keyof Declared & string;
};

/** The one door to a list whose rows are appended and never changed. */
export function ledger<Declared extends Columns>(
  list: ListDefinition<Declared>,
  { foundBy, requestId = 'requestId', caseKey }: Options<Declared>,
): Ledger<Declared> {
  const columns: LedgerColumns<Declared> = { requestId, ...(caseKey && { caseKey }) };
  const select = [...selectOf(list), ...stampProperties, ...(caseKey ? [folderProperty] : [])];
  const question = (scope?: Scope): Question<LedgerRow<Declared>> => ({
    list,
    select,
    ...(scope && { scope }),
    judge: (wires) => judgedRows(list, columns, wires),
  });
  const where = (column: string, equals: unknown) => question({ column, equals: equals as string | number });
  return {
    of(cells) {
      const [named, ...more] = Object.entries(cells);
      if (!named || more.length > 0) throw new Error(`${list.key} is asked by one column at a time`);
      return where(...named);
    },
    inCase(key) {
      if (!caseKey) throw new Error(`${list.key} has no cases`);
      return question({ folder: key });
    },
    all: question(),
    async append(source, row) {
      const said = { title: '', ...row } as unknown as NewItemOf<ListDefinition<Declared>>;
      let found: LedgerRow<Declared> | undefined;
      const { answer } = await appendRow(source, list, said, async () => {
        const { rows } = await readLedger(source, where(foundBy, cellOf(said, foundBy)));
        found = rows.find((each) => cellOf(each, requestId) === cellOf(said, requestId));
        return found !== undefined;
      });
      const written = answer ? judgedRow(list, columns, answer) : found;
      if (!written) throw new Error(`SharePoint took a row of ${list.key} that can not be read`);
      return written;
    },
  };
}

export const readLedger = async <Row>(source: DataSource, question: Question<Row>): Promise<JudgedRows<Row>> =>
  question.judge(await readScope(source, question));

type Answers<Groups extends readonly (readonly Question<unknown>[])[]> = {
  -readonly [Key in keyof Groups]: Groups[Key] extends readonly Question<infer Row>[] ? JudgedRows<Row>[] : never;
};

/** Reads the rows of several questions in as few requests as may be, and gives them as they were asked. */
export async function readTogether<const Groups extends readonly (readonly Question<unknown>[])[]>(
  source: DataSource,
  groups: Groups,
): Promise<Answers<Groups>> {
  const wires = (await readScopes(source, groups.flat())).values();
  return groups.map((questions) => questions.map(({ judge }) => judge(wires.next().value ?? []))) as Answers<Groups>;
}

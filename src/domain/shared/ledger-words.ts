/** A row of a list that is only ever appended to. `requestId` is made once, when somebody means it, and kept for every re-sending. */
export type Word = {
  readonly id: number;
  readonly requestId: string;
  /** Who wrote it, and the case it stands in, where there are cases: the same request ID elsewhere is another word. */
  readonly author?: string;
  readonly case?: string;
};

/** Rows in the order in which they were written. One that was sent twice is one row: the second would undo what came between. */
export function withoutRepeats<Row extends Word>(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  const inOrder = rows.toSorted((one, other) => one.id - other.id);
  return inOrder.filter((row) => {
    const sent = [row.author, row.case, row.requestId].join(' ');
    return !seen.has(sent) && seen.add(sent);
  });
}

/** The newest word on each matter: the row with the highest ID, re-sent rows left out. */
export const newestWords = <Row extends Word, Matter>(
  rows: readonly Row[],
  matterOf: (row: Row) => Matter,
): ReadonlyMap<Matter, Row> => new Map(withoutRepeats(rows).map((row) => [matterOf(row), row]));

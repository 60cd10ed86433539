type SentRow = { readonly id: number; readonly requestId: string };

/** Rows in the order in which they were written. One that was sent twice is one row: the second would undo what came between. */
export function withoutRepeats<Row extends SentRow>(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  const inOrder = rows.toSorted((one, other) => one.id - other.id);
  return inOrder.filter(({ requestId }) => !seen.has(requestId) && seen.add(requestId));
}

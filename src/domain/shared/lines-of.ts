/** The entries of a field that editors fill in with one entry a line. */
export const linesOf = (field: string): readonly string[] =>
  field
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

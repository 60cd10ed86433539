/** A field that both have changed since it was read, in different ways: somebody has to choose. */
export type Clash<Fields> = {
  [Field in keyof Fields]: { field: Field; mine: Fields[Field]; theirs: Fields[Field] };
}[keyof Fields];

export type Merged<Fields> = {
  /** Everybody's changes together; where two clash, mine until somebody has chosen. */
  readonly fields: Fields;
  readonly clashes: readonly Clash<Fields>[];
  /** The fields that only the other has changed. */
  readonly theirs: readonly (keyof Fields)[];
};

/** Two people's changes to the same row, field by field, so that neither's are lost. */
export function mergeChanges<Fields extends Readonly<Record<string, unknown>>>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Merged<Fields> {
  const fields: Fields = { ...mine };
  const clashes: Clash<Fields>[] = [];
  const onlyTheirs: (keyof Fields)[] = [];
  for (const field of Object.keys(base) as (keyof Fields)[]) {
    if (same(theirs[field], base[field]) || same(theirs[field], mine[field])) continue;
    if (same(mine[field], base[field])) {
      fields[field] = theirs[field];
      onlyTheirs.push(field);
    } else clashes.push({ field, mine: mine[field], theirs: theirs[field] });
  }
  return { fields, clashes, theirs: onlyTheirs };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only the fields that differ, so that a colleague's change to another field stays. */
export const differing = <Fields extends object>(before: Fields, after: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Fields]),
    ),
  ) as Partial<Fields>;

/** One's own word on a course without a session: interested, or not any more. */
export type InterestRow = {
  readonly id: number;
  readonly course: string;
  readonly kind: 'interested' | 'withdraw';
  readonly person: string;
  readonly requestId: string;
};

/**
 * Who is interested in each course: a person's last row on it says so (docs/laws/seats.md, sisters). Takes the rows by
 * ID; a row that was sent again counts once.
 */
export function interestedIn(rows: readonly InterestRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { course, kind, person, requestId } of rows) {
    if (seen.has(requestId)) continue;
    seen.add(requestId);
    const interested = people.get(course) ?? new Set();
    people.set(course, interested);
    if (kind === 'interested') interested.add(person);
    else interested.delete(person);
  }
  return people;
}

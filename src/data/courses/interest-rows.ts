import { interest } from '#lists/interest.list.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { DataSource } from '../data-source.ts';
import { readRow, selectOf } from '../list-client.ts';
import { appendRow } from './append-row.ts';
import { pageById } from './page-by-id.ts';

export type InterestRow = Pick<ItemOf<typeof interest>, 'id' | 'course' | 'kind' | 'requestId'> & {
  readonly person: string;
};

export type InterestIntent = Omit<InterestRow, 'id' | 'person'>;

/** The rows that the person may see: their own, and for HR everybody's. Oldest first. */
export async function readInterest({ sp, siteUrl, ask }: DataSource): Promise<readonly InterestRow[]> {
  const wires = await ask(() => pageById(sp, siteUrl, interest, [...selectOf(interest), 'AuthorId']));
  return wires.flatMap((wire) => {
    const row = readRow(interest, wire);
    return row ? [{ ...row, person: String(wire['AuthorId']) }] : [];
  });
}

export async function writeInterest(source: DataSource, intent: InterestIntent): Promise<void> {
  const isThere = async () => (await readInterest(source)).some(({ requestId }) => requestId === intent.requestId);
  await appendRow(source, interest, { title: '', ...intent }, isThere);
}

/** Whether each person is interested in each course: their last row on it says so. Gives the people by course. */
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

import { batchOf, demand, json } from './client.ts';

/** A list of a known size: `Team` is indexed and has as many rows in each team whatever the size. */
export type BenchList = { readonly path: string; readonly size: number; readonly teams: number };

const teamSize = 50;
const partsOfBatch = 100;
const filledAtOnce = 4;

export const rowNumber = (number: number, teams: number): object => ({
  Title: `Row ${number}`,
  Team: `team ${number % teams}`,
  Note: 'What a row of a list usually holds: a sentence or two that somebody wrote.',
  Amount: number,
});

/** Makes and fills it by the same requests that a client sends, a hundred rows in each. */
export async function makeList(site: string, size: number): Promise<BenchList> {
  const title = `Bench ${size}`;
  const path = `web/lists/getByTitle('${title}')`;
  const teams = size / teamSize;
  await demand(site, 'POST', 'web/lists', json({ Title: title, BaseTemplate: 100 }));
  for (const [name, kind] of [
    ['Team', 2],
    ['Note', 3],
    ['Amount', 9],
  ] as const) {
    await demand(site, 'POST', `${path}/fields`, json({ Title: name, FieldTypeKind: kind, Indexed: name === 'Team' }));
  }
  let next = 0;
  const fill = async (): Promise<void> => {
    while (next < size) {
      const first = next;
      next += partsOfBatch;
      const rows = Array.from({ length: partsOfBatch }, (_, at) => rowNumber(first + at, teams));
      await demand(site, 'POST', '$batch', batchOf(site, path, rows));
    }
  };
  await Promise.all(Array.from({ length: filledAtOnce }, fill));
  return { path, size, teams };
}

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzzes, makeListToFuzz } from './fuzz.ts';
import type { ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
let list: ListUnderTest;
beforeAll(async () => {
  list = await makeListToFuzz(target);
});

const runs = 100;

/** The long run sends 20,000 of them (tests/long). */
describe('malformed requests are answered as SharePoint answers them', () => {
  it.each(fuzzes)('%s', async (_, fuzz) => {
    await fc.assert(fuzz({ target, list }), { numRuns: runs });
    expect((await target.send('it', 'GET', `${list.path}/items?$top=1`)).status).toBe(200);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzzes, makeListToFuzz } from '#tests/conformance/fuzz.ts';
import type { ListUnderTest } from '#tests/conformance/make-list.ts';
import { useTarget } from '#tests/conformance/target.ts';

const inputs = 20_000;
const runs = Math.ceil(inputs / fuzzes.length);

const target = useTarget();
let list: ListUnderTest;
beforeAll(async () => {
  list = await makeListToFuzz(target);
});

describe('twenty thousand malformed requests never crash it, hang it or make it say what SharePoint would not', () => {
  it.each(fuzzes)(`%s, ${runs} of them`, async (_, fuzz) => {
    await fc.assert(fuzz({ target, list }), { numRuns: runs });
    expect((await target.send('it', 'GET', `${list.path}/items?$top=1`)).status).toBe(200);
  });
});

import { describe, expect, it } from 'vitest';
import { changePeople } from '#data/cases/change-people.ts';
import { findFolder, readHoldings } from '#data/cases/case-folder.ts';
import { openCase, type CaseMember } from '#data/cases/open-case.ts';
import { readUnfinishedCases } from '#data/cases/unfinished-cases.ts';
import { createDataSource, type DataSource } from '#data/data-source.ts';
import { closedCases, firstRow, readCase, useCaseSite } from './case-site.ts';

const site = useCaseSite();
const it_ = () => site.source('it');

const peopleOf = async (...names: readonly string[]): Promise<CaseMember[]> =>
  Promise.all(names.map(async (name) => ({ principalId: await site.userId(name), level: 'add' }) as const));

/** Whoever of these reads the case's rows; each other must be told that there is none. */
async function readers(key: string, ...names: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const name of names) {
    const { rows } = await readCase(site.source(name), key);
    if (rows.length > 0) seen.push(name);
  }
  return seen;
}

/** A way into SharePoint whose connection is lost with its nth request, after that was done or before it came there. */
function cutOff(person: string, nth: number, how: 'after' | 'before'): { source: DataSource; asked: () => number } {
  let asked = 0;
  const source = createDataSource({
    siteUrl: site.url(),
    async getToken() {
      asked += 1;
      if (asked === nth) {
        if (how === 'after') await site.fail({ kind: 'drop' });
        await site.fail({ kind: 'unavailable', times: 10_000, retryAfterSeconds: 0 });
      }
      return site.token(person);
    },
    renewToken: () => Promise.resolve(),
  });
  return { source, asked: () => asked };
}

const mend = () =>
  fetch(new URL('/_emulator/faults', site.url()), {
    method: 'DELETE',
    headers: { 'Content-Type': 'application/json' },
  });

describe('a case that HR opens', () => {
  it('is read by its people and HR, and begins with its first row', async () => {
    const key = crypto.randomUUID();
    await openCase(site.source('hr'), closedCases, {
      key,
      people: await peopleOf('leder', 'nyleder'),
      first: firstRow(),
    });
    expect(await readers(key, 'leder', 'nyleder', 'hr', 'it')).toEqual(['leder', 'nyleder', 'hr', 'it']);
    expect(await readers(key, 'leder2', 'med', 'direktion')).toEqual([]);
  });

  it('holds what the list holds and its people, and nothing of who opened it', async () => {
    const key = crypto.randomUUID();
    const hr = site.source('hr');
    await openCase(hr, closedCases, { key, people: await peopleOf('leder'), first: firstRow() });
    const folder = await findFolder(hr, closedCases, key);
    const held = await readHoldings(it_(), closedCases, folder!);
    expect(held.map(({ principalId }) => principalId)).not.toContain(await site.userId('hr'));
    expect(held.map(({ principalId }) => principalId)).toContain(await site.userId('leder'));
  });

  it('is opened once, however often it is asked for', async () => {
    const key = crypto.randomUUID();
    const asked = { key, people: await peopleOf('leder'), first: firstRow() };
    for (let time = 0; time < 2; time += 1) await openCase(site.source('hr'), closedCases, asked);
    expect((await readCase(it_(), key)).rows).toHaveLength(1);
  });
});

describe('an opening that is cut off', () => {
  it.each(['after', 'before'] as const)(
    '%s any of its requests lets in nobody else, is found by HR, and is finished by asking again',
    async (how) => {
      const people = await peopleOf('leder');
      const whole = cutOff('hr', Number.POSITIVE_INFINITY, how);
      await openCase(whole.source, closedCases, { key: crypto.randomUUID(), people, first: firstRow() });
      expect(whole.asked()).toBeGreaterThan(8);
      for (let nth = 1; nth <= whole.asked(); nth += 1) {
        const key = crypto.randomUUID();
        const asked = { key, people, first: firstRow() };
        await expect(
          openCase(cutOff('hr', nth, how).source, closedCases, asked),
          `request ${nth}`,
        ).rejects.toMatchObject({
          name: 'DataError',
        });
        await mend();
        const hr = site.source('hr');
        const begun = (await findFolder(hr, closedCases, key)) !== undefined;
        const isWhole = begun && (await readCase(hr, key)).rows.length > 0;
        const found = (await readUnfinishedCases(hr, closedCases)).map((one) => one.key);
        expect(found.includes(key), `request ${nth} leaves it ${begun ? 'begun' : 'unbegun'}`).toBe(begun && !isWhole);
        expect(await readers(key, 'nyleder', 'med', 'direktion'), `request ${nth}`).toEqual([]);
        await openCase(hr, closedCases, asked);
        expect((await readCase(site.source('leder'), key)).rows, `request ${nth}`).toHaveLength(1);
        expect((await readUnfinishedCases(hr, closedCases)).map((one) => one.key)).not.toContain(key);
      }
    },
    240_000,
  );
});

describe('changing who is in a case', () => {
  it('lets in and then puts out, and is finished by asking again after any request', async () => {
    const [old, now] = [await peopleOf('leder', 'nyleder'), await peopleOf('leder', 'leder2')];
    const key = crypto.randomUUID();
    await openCase(site.source('hr'), closedCases, { key, people: old, first: firstRow() });
    const whole = cutOff('hr', Number.POSITIVE_INFINITY, 'after');
    await changePeople(whole.source, closedCases, key, now);
    expect(await readers(key, 'leder', 'nyleder', 'leder2', 'hr')).toEqual(['leder', 'leder2', 'hr']);
    for (let nth = 1; nth <= whole.asked(); nth += 1) {
      await changePeople(site.source('hr'), closedCases, key, old);
      await changePeople(cutOff('hr', nth, 'after').source, closedCases, key, now).catch(() => undefined);
      await mend();
      expect(await readers(key, 'leder', 'hr'), `request ${nth}`).toEqual(['leder', 'hr']);
      expect((await readers(key, 'nyleder', 'leder2')).length, `request ${nth}`).toBeGreaterThan(0);
      await changePeople(site.source('hr'), closedCases, key, now);
      expect(await readers(key, 'nyleder', 'leder2'), `request ${nth}`).toEqual(['leder2']);
    }
  }, 240_000);

  it('is nothing that a case can be half opened by', async () => {
    const key = crypto.randomUUID();
    await expect(changePeople(site.source('hr'), closedCases, key, [])).rejects.toMatchObject({ kind: 'notFound' });
    const root = site.sp('hr').web.getList(site.path(closedCases.url)).rootFolder;
    await root.folders.addUsingPath(key);
    await expect(changePeople(site.source('hr'), closedCases, key, [])).rejects.toMatchObject({ kind: 'refused' });
  });
});

import { describe, expect, it } from 'vitest';
import { tickAttendance } from '#data/courses/attendance.ts';
import { readInterest, writeInterest } from '#data/courses/interest-rows.ts';
import { loadLedger } from '#data/courses/ledger-loader.ts';
import { writeSignUp } from '#data/courses/sign-up.ts';
import { readKeptRows } from '#data/retention/kept-rows.ts';
import { recycleDue } from '#data/retention/recycle-due.ts';
import { interestedIn } from '#domain/courses/interest.ts';
import { dueAlone, dueTogether } from '#domain/shared/retention/due-rows.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { interest } from '#lists/interest.list.ts';
import { intent, useCourseSite } from './course-site.ts';

const day = 86_400_000;
const longAgo = Date.now() - 400 * day;
let clock = longAgo;
const site = useCourseSite({ clock: () => clock });
const hr = () => site.source('hr');
const course = 'ledertalentforloeb';

/** Does something more than a year ago, and comes back to now. */
async function then<Done>(act: () => Promise<Done>): Promise<Done> {
  clock = longAgo;
  try {
    return await act();
  } finally {
    clock = Date.now();
  }
}

async function factsNow() {
  const { lists, days } = await readKeptRows(hr());
  return { lists, facts: { today: dayOf(clock), days } };
}

describe('rows that are kept one by one', () => {
  const say = (person: string) =>
    writeInterest(site.source(person), { course, kind: 'interested', requestId: crypto.randomUUID() });
  const interested = async () => interestedIn(await readInterest(hr())).get(course);

  it('go to the recycle bin when they are old, by HR only, and what is younger stays', async () => {
    await then(async () => {
      await say('leder');
      for (let at = 0; at < 25; at += 1) await say(`leder${at + 10}`);
    });
    await say('leder2');
    const { lists, facts } = await factsNow();
    const [due, ...more] = dueAlone(lists, facts);
    expect(more).toEqual([]);
    expect([due!.list.key, due!.rows.length]).toEqual([interest.key, 26]);

    const [own, others] = due!.rows;
    await expect(recycleDue(site.source('leder'), [{ ...due!, rows: [own!] }])).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const recycle = `${site.items(interest.url)}(${others!.id})/recycle()`;
    expect((await site.send('leder', 'POST', recycle)).status, 'somebody else’s row is not there').toBe(404);
    expect((await interested())?.size).toBe(27);

    await recycleDue(hr(), [due!]);
    await recycleDue(hr(), [due!]);
    expect(await interested()).toEqual(new Set([String(await site.userId('leder2'))]));
  });
});

describe('rows of a session', () => {
  const dueOf = async (id: number) => {
    const { lists, facts } = await factsNow();
    return dueTogether(lists, 'sessionStarts', facts).find(({ of }) => of === String(id));
  };
  const makeOld = (said: Parameters<typeof site.makeSession>[0]) =>
    then(async () => {
      const session = await site.makeSession(said);
      await writeSignUp(site.source('leder'), intent(session.id));
      const person = String(await site.userId('leder'));
      await tickAttendance(hr(), { sessionId: session.id, person, kind: 'present', requestId: crypto.randomUUID() });
      return session.id;
    });
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

  it('that started long ago, or never got a date, are due in every list; of one that is to come none', async () => {
    const held = await makeOld({ timing: 'date', starts: inDays(-380) });
    const undated = await makeOld({ timing: 'open' });
    const coming = await makeOld({ timing: 'date', starts: inDays(30) });
    const quarter = await makeOld({ timing: 'quarter', fromYear: 2099, fromQuarter: 4 });
    expect([await dueOf(held), await dueOf(undated)]).toMatchObject([{ count: 2 }, { count: 2 }]);
    expect([await dueOf(coming), await dueOf(quarter)]).toEqual([undefined, undefined]);
  });

  it('without a date wait for the newest of them', async () => {
    const id = await makeOld({ timing: 'open' });
    await writeSignUp(site.source('leder2'), intent(id));
    expect(await dueOf(id)).toBeUndefined();
  });

  it('that is gone are due by when they were written, and can be deleted', async () => {
    const id = await makeOld({ timing: 'date', starts: inDays(30) });
    const row = `${site.items(courseSessions.url)}(${id})`;
    expect(await site.status('hr', 'DELETE', row)).toBe(204);
    const due = await dueOf(id);
    expect(due?.lists.map(({ list }) => list.key)).toEqual(['courseAttendance', 'signUpLedger']);
    await recycleDue(hr(), due!.lists);
    expect(await dueOf(id)).toBeUndefined();
    expect((await loadLedger(hr(), id)).rows).toEqual([]);
  });

  it('that is there and cannot be read is not taken for one that is gone', async () => {
    const id = await makeOld({ timing: 'date', starts: inDays(30) });
    const row = `${site.items(courseSessions.url)}(${id})`;
    expect(await site.status('hr', 'MERGE', row, { CourseKey: null })).toBe(204);
    const { facts } = await factsNow();
    expect(facts.days.sessionStarts?.get(String(id))).toBe('unknown');
    expect(await dueOf(id)).toBeUndefined();
  });
});

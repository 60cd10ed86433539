import { describe, expect, it, vi } from 'vitest';
import { readLedger, readTogether, ledger } from '#data/rows/ledger.ts';
import { newestWords } from '#domain/shared/ledger-words.ts';
import { courseAttendance } from '#lists/course-attendance.list.ts';
import { interest } from '#lists/interest.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { intent, rawSignUp, useCourseSite } from './course-site.ts';

const threshold = 60;
const site = useCourseSite({ listViewThreshold: threshold });
const signUps = ledger(signUpLedger, { foundBy: 'sessionId' });
const words = ledger(interest, { foundBy: 'course' });
const ticks = ledger(courseAttendance, { foundBy: 'sessionId' });
const lostForGood = { kind: 'drop', method: 'POST', times: 3 } as const; // PnPjs itself tries three times

const interested = (course: string, said: object = {}) => ({
  CourseKey: course,
  Kind: 'interested',
  RequestId: crypto.randomUUID(),
  ...said,
});

const addWord = async (person: string, row: object): Promise<void> => {
  const { status } = await site.send(person, 'POST', site.items(interest.url), { body: row });
  expect(status).toBe(201);
};

/** More rows in the list than SharePoint goes through for one question, most of them of one session. */
async function flood(sessionId: number): Promise<void> {
  await Promise.all(Array.from({ length: threshold + 20 }, () => site.addRow('leder', rawSignUp(sessionId))));
}

describe('reading', () => {
  it('gives all rows of a scope with more than the list view threshold, alone and beside others', async () => {
    const [long, short] = [await site.makeSession(), await site.makeSession()];
    await flood(long.id);
    await site.addRow('leder', rawSignUp(long.id, { RequestId: '!'.repeat(36) }));
    await site.addRow('leder', rawSignUp(short.id));
    const source = site.source('leder2');
    const alone = await readLedger(source, signUps.of({ sessionId: long.id }));
    const [together] = await readTogether(source, [[long, short].map(({ id }) => signUps.of({ sessionId: id }))]);
    expect(alone.rows).toHaveLength(threshold + 20);
    expect(alone.unread).toMatchObject([{ author: String(await site.userId('leder')) }]);
    expect(together[0]).toEqual(alone);
    expect(together[1]!.rows.map(({ sessionId }) => sessionId)).toEqual([short.id]);
    expect((await readLedger(source, signUps.all)).rows.length).toBeGreaterThan(threshold);
  });

  it('reads each whole list once, however many questions meet the threshold or are too many for batches', async () => {
    const long = await site.makeSession();
    await flood(long.id);
    const source = site.source('hr');
    const readTimes = (count: number) =>
      readTogether(source, [
        Array.from({ length: count }, () => signUps.of({ sessionId: long.id })),
        [ticks.of({ sessionId: long.id })],
      ]);
    const asked = vi.spyOn(globalThis, 'fetch');
    try {
      const [few] = await readTimes(3);
      const [inBatches, pages] = [1, asked.mock.calls.length];
      const [many] = await readTimes(90);
      expect(many[89]).toEqual(few[0]);
      // one batch and the pages of one list; then the pages of both lists and nothing else
      expect(pages).toBeLessThanOrEqual(inBatches + 4);
      expect(asked.mock.calls.length - pages).toBeLessThanOrEqual(6);
    } finally {
      asked.mockRestore();
    }
  });

  it('by text takes what SharePoint takes for the same, with apostrophes, below the threshold and above it', async () => {
    const course = "o'neills-kursus";
    await addWord('leder', interested(course));
    await addWord('leder', interested(course.toUpperCase()));
    const below = await readLedger(site.source('leder'), words.of({ course }));
    expect(below.rows).toHaveLength(2);
    await Promise.all(Array.from({ length: threshold + 5 }, () => addWord('leder', interested(course))));
    const above = await readLedger(site.source('leder'), words.of({ course }));
    expect(above.rows).toHaveLength(threshold + 7);
    expect(above.rows.slice(0, 2)).toEqual(below.rows);
  });

  it('gives a person only the rows that are theirs to see, and is refused where they may see none', async () => {
    await addWord('leder2', interested('mit'));
    expect((await readLedger(site.source('leder'), words.of({ course: 'mit' }))).rows).toEqual([]);
    expect((await readLedger(site.source('hr'), words.of({ course: 'mit' }))).rows).toHaveLength(1);
    await expect(readLedger(site.source('leder'), ticks.all)).rejects.toMatchObject({
      kind: expect.stringMatching(/^(forbidden|notFound)$/) as string,
    });
  });
});

describe('writing', () => {
  it('gives the row as the server has it, also when every answer was lost and the list is long', async () => {
    const session = await site.makeSession();
    await flood(session.id);
    const [first, second] = [intent(session.id), intent(session.id, 'withdraw')];
    const source = site.source('leder3');
    const written = await signUps.append(source, first);
    await site.fail({ ...lostForGood, match: 'SignUpLedger' });
    const found = await signUps.append(source, second);
    expect([written, found]).toMatchObject([first, second]);
    expect(new Set([written.author, found.author])).toEqual(new Set([String(await site.userId('leder3'))]));
    const { rows } = await readLedger(source, signUps.of({ sessionId: session.id }));
    const sent = rows.filter(({ requestId }) => requestId === second.requestId);
    expect(sent.length).toBeGreaterThanOrEqual(1);
    expect(found.id).toBe(Math.min(...sent.map(({ id }) => id)));
  });

  it('that reached nobody is a failure, and the same request goes through later, once', async () => {
    const { id: sessionId } = await site.makeSession();
    const person = await site.userId('leder');
    const tick = { sessionId, person, kind: 'present', requestId: crypto.randomUUID() } as const;
    await site.fail({ kind: 'unavailable', times: 3, retryAfterSeconds: 0, method: 'POST', match: 'CourseAttendance' });
    await expect(ticks.append(site.source('hr'), tick)).rejects.toMatchObject({ kind: 'unavailable' });
    for (const _ of [1, 2]) await ticks.append(site.source('hr'), tick);
    const { rows } = await readLedger(site.source('hr'), ticks.of({ sessionId }));
    expect(newestWords(rows, (row) => row.person).get(person)).toMatchObject(tick);
    expect(newestWords(rows, (row) => row.person).size).toBe(1);
  });

  it('is refused to who may not, and nothing is there', async () => {
    const session = await site.makeSession();
    await expect(signUps.append(site.source('udenfor'), intent(session.id))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    expect((await readLedger(site.source('it'), signUps.of({ sessionId: session.id }))).rows).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { readAttendance, readNotices, tickAttendance, tickNotice } from '#data/courses/attendance.ts';
import { readCourseContent } from '#data/courses/course-content.ts';
import { closeSignUps } from '#data/courses/close-sign-ups.ts';
import { loadLedger } from '#data/courses/ledger-loader.ts';
import { readInterest, writeInterest } from '#data/courses/interest-rows.ts';
import { interestedIn } from '#domain/courses/interest.ts';
import { readPeople } from '#data/people/site-people.ts';
import { readRulingNotes, writeRulings, type RulingIntent } from '#data/courses/rulings.ts';
import { readFigures } from '#data/courses/session-figures.ts';
import { recycleSession } from '#data/courses/session-retention.ts';
import { writeSignUp } from '#data/courses/sign-up.ts';
import { createKeyed, readVersioned, saveChanges } from '#data/rows/versioned-rows.ts';
import { readServerOffset } from '#data/clock/server-time.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import { seats } from '#domain/courses/seats.ts';
import { starterCourses } from '#content/starter-courses.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import { intent, useCourseSite } from './course-site.ts';

const hoursAhead = 7;
const site = useCourseSite({ clock: () => Date.now() + hoursAhead * 3_600_000 });
const hr = () => site.source('hr');
const onLedger = { method: 'POST', match: 'SignUpLedger' } as const;
/** A list on which one holds nothing is not there: SharePoint trims it. */
const outOfReach = { kind: expect.stringMatching(/^(forbidden|notFound)$/) as string };
const lostForGood = { kind: 'drop', times: 3 } as const; // PnPjs itself tries three times

describe('signing up', () => {
  it('gives the row and the session as the server has them, and a withdrawal ends it', async () => {
    const session = await site.makeSession({ capacity: 1 });
    const source = site.source('leder');
    const { row, ledger } = await writeSignUp(source, intent(session.id));
    expect(row.person).toBe(String(await site.userId('leder')));
    expect(seats(session, ledger.rows, ledger.rulings)).toMatchObject({ seated: 1, free: 0 });
    const after = await writeSignUp(source, intent(session.id, 'withdraw'));
    expect(seats(session, after.ledger.rows, after.ledger.rulings)).toMatchObject({ seated: 0, free: 1 });
  });

  it('is through when every answer was lost, since the row is there', async () => {
    const session = await site.makeSession();
    await site.fail({ ...lostForGood, ...onLedger });
    const meant = intent(session.id);
    const { row, ledger } = await writeSignUp(site.source('leder'), meant);
    expect(row.requestId).toBe(meant.requestId);
    expect(seats(session, ledger.rows, ledger.rulings).entries).toHaveLength(1);
  });

  it('is a failure when nothing was written, and the same intent goes through later', async () => {
    const session = await site.makeSession();
    await site.fail({ kind: 'unavailable', times: 3, retryAfterSeconds: 0, ...onLedger });
    const meant = intent(session.id);
    await expect(writeSignUp(site.source('leder'), meant)).rejects.toMatchObject({ kind: 'unavailable' });
    expect((await loadLedger(hr(), session.id)).rows).toEqual([]);
    await writeSignUp(site.source('leder'), meant);
    expect((await loadLedger(hr(), session.id)).rows).toHaveLength(1);
  });

  it('is refused to who is let in nowhere', async () => {
    const session = await site.makeSession();
    await expect(writeSignUp(site.source('udenfor'), intent(session.id))).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await loadLedger(hr(), session.id)).rows).toEqual([]);
  });

  it('reads many sessions in few batches, each with its own rows', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => site.makeSession()));
    await writeSignUp(site.source('leder'), intent(made[3]!.id));
    const source = site.source('leder2');
    const read = await Promise.all(made.map(({ id }) => loadLedger(source, id)));
    expect(read.map(({ sessionId }) => sessionId)).toEqual(made.map(({ id }) => id));
    expect(read.map(({ rows }) => rows.length)).toEqual(made.map((_, at) => (at === 3 ? 1 : 0)));
  });

  it('reads hundreds of sessions by a few pages, and each comes out as when it is read alone', async () => {
    const made = await site.makeSession();
    await writeSignUp(site.source('leder'), intent(made.id));
    const source = hr();
    const alone = await loadLedger(source, made.id);
    const asked = vi.spyOn(globalThis, 'fetch');
    try {
      const read = await Promise.all(
        [made.id, ...Array.from({ length: 300 }, (_, at) => 900_000 + at)].map((id) => loadLedger(source, id)),
      );
      expect(read[0]).toEqual(alone);
      expect(read.slice(1).every(({ rows, rulings }) => rows.length + rulings.length === 0)).toBe(true);
      expect(asked.mock.calls.length).toBeLessThanOrEqual(4);
    } finally {
      asked.mockRestore();
    }
  });
});

describe('HR’s rulings', () => {
  it('count once however often they are sent, and their words are for HR alone', async () => {
    const session = await site.makeSession({ capacity: 0 });
    const { row } = await writeSignUp(site.source('leder2'), intent(session.id));
    const ruling: RulingIntent = {
      sessionId: session.id,
      kind: 'guarantee',
      part: 'seat',
      person: row.person,
      reason: 'guestPlace',
      requestId: crypto.randomUUID(),
      note: 'Aftalt med O’Neill på mødet',
    };
    await site.fail({ kind: 'drop', method: 'POST', match: 'SeatRulings' });
    expect(await writeRulings(hr(), [ruling])).toEqual([]);
    expect(await writeRulings(hr(), [ruling]), 'sent again, the note is there already').toEqual([]);
    const { rows, rulings } = await loadLedger(site.source('leder'), session.id);
    expect(rulings).toHaveLength(1);
    expect(seats(session, rows, rulings)).toMatchObject({ seated: 1, overbookedBy: 1 });
    expect(await readRulingNotes(hr(), session.id)).toMatchObject([{ note: ruling.note }]);
    await expect(readRulingNotes(site.source('leder'), session.id)).rejects.toMatchObject(outOfReach);
    await expect(writeRulings(site.source('leder'), [ruling])).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('interest', () => {
  it('is seen by the person and by HR, counted once each, and can be taken back', async () => {
    const say = (person: string, kind: 'interested' | 'withdraw') =>
      writeInterest(site.source(person), { course: 'ledertalentforloeb', kind, requestId: crypto.randomUUID() });
    for (const person of ['leder', 'leder', 'leder2', 'nyleder']) await say(person, 'interested');
    await say('nyleder', 'withdraw');
    const counted = async (person: string) =>
      interestedIn(await readInterest(site.source(person))).get('ledertalentforloeb')?.size;
    expect([await counted('hr'), await counted('leder'), await counted('nyleder')]).toEqual([2, 1, 0]);
    await expect(readInterest(site.source('direktion'))).rejects.toMatchObject(outOfReach);
  });
});

describe('what HR ticks', () => {
  it('on the day: the last tick counts, and only HR sees it', async () => {
    const session = await site.makeSession();
    const person = String(await site.userId('leder'));
    const tick = (kind: 'present' | 'absent') => ({
      sessionId: session.id,
      person,
      kind,
      requestId: crypto.randomUUID(),
    });
    const first = tick('present');
    for (const one of [first, tick('absent'), first]) await tickAttendance(hr(), one);
    expect(await readAttendance(hr(), session.id)).toEqual(new Map([[person, 'absent']]));
    await expect(readAttendance(site.source('leder'), session.id)).rejects.toMatchObject(outOfReach);
    await expect(tickAttendance(site.source('leder'), tick('present'))).rejects.toMatchObject(outOfReach);
  });

  it('that somebody was told', async () => {
    const session = await site.makeSession();
    const told = {
      sessionId: session.id,
      person: String(await site.userId('leder')),
      part: 'seat',
      ledgerId: 7,
    } as const;
    await tickNotice(hr(), { ...told, kind: 'promoted', requestId: crypto.randomUUID() });
    expect(await readNotices(hr(), session.id)).toMatchObject([{ ...told, kind: 'promoted' }]);
    await expect(readNotices(site.source('direktion'), session.id)).rejects.toMatchObject(outOfReach);
  });
});

describe('courses and sessions', () => {
  it('are read together, for everybody', async () => {
    const { sp, siteUrl } = site.source('medmedlem');
    const content = await readCourseContent(sp, siteUrl);
    expect(content.unreadable).toBe(0);
    expect(content.courses.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(starterCourses.map(({ slug }) => slug)),
    );
    expect(content.committees.length).toBeGreaterThan(3);
  });

  it('edited by two at once end in a choice: nothing is overwritten, and both versions are there', async () => {
    const { id } = await site.makeSession({ capacity: 10 });
    const mine = await readVersioned(hr(), courseSessions, id);
    const theirs = await readVersioned(site.source('it'), courseSessions, id);
    expect(await saveChanges(site.source('it'), courseSessions, theirs, { capacity: 12 })).toMatchObject({
      kind: 'saved',
    });
    const outcome = await saveChanges(hr(), courseSessions, mine, { place: 'Biblioteket' });
    expect(outcome).toMatchObject({
      kind: 'conflict',
      current: { item: { capacity: 12, place: '' }, editor: 'Demo IT' },
    });
    const again = await saveChanges(hr(), courseSessions, outcome.current, { place: 'Biblioteket' });
    expect(again).toMatchObject({ kind: 'saved', current: { item: { capacity: 12, place: 'Biblioteket' } } });
  });

  it('saved with a lost answer are saved, though PnPjs then meets its own change', async () => {
    const { id } = await site.makeSession({ capacity: 10 });
    const before = await readVersioned(hr(), courseSessions, id);
    await site.fail({ kind: 'drop', match: `/items(${id})` });
    expect(await saveChanges(hr(), courseSessions, before, { capacity: 11 })).toMatchObject({ kind: 'saved' });
  });

  it('made twice by the same request are made once, and a key that is taken is refused', async () => {
    const course = { ...starterCourses[0]!, slug: 'nyt-kursus', title: 'Æbler & pærer' };
    await site.fail({ kind: 'drop', method: 'POST', match: 'Lists/Courses' });
    const made = await createKeyed(hr(), courses, course);
    expect(made.item).toMatchObject(course);
    await expect(createKeyed(hr(), courses, { ...course, title: 'Et andet' })).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(createKeyed(site.source('leder'), courses, { ...course, slug: 'mit' })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('with times in the wrong order are refused by SharePoint itself', async () => {
    const { id } = await site.makeSession();
    const before = await readVersioned(hr(), courseSessions, id);
    const wrong = { timing: 'date', starts: '2027-01-14T10:00:00Z', ends: '2027-01-14T09:00:00Z' } as const;
    await expect(saveChanges(hr(), courseSessions, before, wrong)).rejects.toMatchObject({ kind: 'refused' });
    await expect(saveChanges(hr(), courseSessions, before, { timing: 'date' })).rejects.toMatchObject({
      kind: 'refused',
    });
  });

  it('closed by hand take no sign-up after the server’s now, and the ledger is read once more', async () => {
    const { id } = await site.makeSession();
    const { row } = await writeSignUp(site.source('leder'), intent(id));
    const { kind, current, ledger } = await closeSignUps(hr(), await readVersioned(hr(), courseSessions, id));
    expect([kind, current.item.state, ledger.rows.map(({ id: rowId }) => rowId)]).toEqual([
      'saved',
      'closed',
      [row.id],
    ]);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // past the second in which it closed
    await writeSignUp(site.source('leder2'), intent(id));
    const { rows, rulings } = await loadLedger(hr(), id);
    const statuses = seats(seatSessionOf(current.item), rows, rulings).entries.map(({ status }) => status);
    expect(statuses).toEqual(['seated', 'late']);
  });

  it('closed by hand after their deadline keep it, so that who was late is late still', async () => {
    const signUpCloses = '2026-01-05T11:00:00Z';
    const { id } = await site.makeSession({ signUpCloses });
    await writeSignUp(site.source('leder'), intent(id));
    const { kind, current, ledger } = await closeSignUps(hr(), await readVersioned(hr(), courseSessions, id));
    const { entries } = seats(seatSessionOf(current.item), ledger.rows, ledger.rulings);
    expect([kind, current.item.state, current.item.signUpCloses]).toEqual(['saved', 'closed', signUpCloses]);
    expect(entries.map(({ status }) => status)).toEqual(['late']);
  });

  it('have a sequence that rises with every change', async () => {
    const { id } = await site.makeSession();
    const sequence = async () => {
      const { sessions } = await readCourseContent(hr().sp, hr().siteUrl);
      return sessions.find((session) => session.id === id)!.sequence;
    };
    const first = await sequence();
    await new Promise((resolve) => setTimeout(resolve, 1100)); // SharePoint keeps whole seconds
    await saveChanges(hr(), courseSessions, await readVersioned(hr(), courseSessions, id), { place: 'Et andet sted' });
    expect(await sequence()).toBeGreaterThan(first);
  });
});

describe('when a session is long over', () => {
  it('its counts are kept and every row about people goes to the recycle bin, once and for HR only', async () => {
    const session = await site.makeSession();
    const people = Array.from({ length: 25 }, (_, at) => `leder${at + 10}`);
    for (const person of people) await writeSignUp(site.source(person), intent(session.id));
    const person = String(await site.userId('leder10'));
    const said = { sessionId: session.id, part: 'seat', requestId: crypto.randomUUID() } as const;
    await writeRulings(hr(), [{ ...said, kind: 'prioritise', person, reason: 'other', note: 'x' }]);
    await tickAttendance(hr(), { sessionId: session.id, person, kind: 'present', requestId: crypto.randomUUID() });
    const counts = { seated: 25, waiting: 0, withdrawn: 0, coached: 0, attended: 1 };
    const figures = { title: 'Hold', sessionId: session.id, course: 'spot-ledertalenter', starts: null, ...counts };

    await expect(recycleSession(site.source('leder'), figures)).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await loadLedger(hr(), session.id)).rows).toHaveLength(25);
    await recycleSession(hr(), figures);
    await recycleSession(hr(), { ...figures, seated: 0 });

    expect(await loadLedger(hr(), session.id)).toMatchObject({ rows: [], rulings: [], malformed: [] });
    expect(await readRulingNotes(hr(), session.id)).toEqual([]);
    expect((await readAttendance(hr(), session.id)).size).toBe(0);
    const kept = (await readFigures(site.source('leder'))).filter(({ sessionId }) => sessionId === session.id);
    expect(kept).toMatchObject([counts]);
  });
});

it('the server says what time it is, however wrong the PC is', async () => {
  const asked = Date.now();
  const offset = await readServerOffset(site.source('leder').sp);
  // whole seconds are said, and the answer was made at some time of the wait
  const imprecision = 1000 + (Date.now() - asked);
  expect(Math.abs(offset - hoursAhead * 3_600_000)).toBeLessThanOrEqual(imprecision);
});

it('HR finds name and mail of who signed up', async () => {
  const id = String(await site.userId('leder2'));
  expect((await readPeople(hr())).get(id)).toEqual({ id, name: 'Demo Leder 2', mail: 'leder2@kommune.example' });
});

import { describe, expect, it, vi } from 'vitest';
import { mark } from '#data/fund/announce.ts';
import { writeAnswer } from '#data/fund/answers.ts';
import { confirm, readOwnConfirmations } from '#data/fund/confirmations.ts';
import { decide, decisionRow, type NewDecision } from '#data/fund/decide.ts';
import { decisionLedger } from '#data/fund/decision-rows.ts';
import { readFundContent } from '#data/fund/fund-content.ts';
import { readFundYear } from '#data/fund/fund-year.ts';
import { readOwnApplications, sayAboutApplication, sendApplication } from '#data/fund/own-applications.ts';
import { publishAccount } from '#data/fund/published-account.ts';
import { decideTopics, readTopics } from '#data/fund/topics.ts';
import { accountOf } from '#domain/fund/account.ts';
import type { Answer } from '#domain/fund/answer.ts';
import { partiesOf } from '#domain/fund/cases.ts';
import { confirmationOf } from '#domain/fund/confirmation.ts';
import { publicAccount } from '#domain/fund/public-account.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import { boardDecisions } from '#lists/board-decisions.list.ts';
import { fundAccounts } from '#lists/fund-accounts.list.ts';
import { fundApplications } from '#lists/fund-applications.list.ts';
import { fundConfirmations } from '#lists/fund-confirmations.list.ts';
import { fundDecisions } from '#lists/fund-decisions.list.ts';
import { topicProposals } from '#lists/topic-proposals.list.ts';
import { useCourseSite } from './course-site.ts';

const site = useCourseSite();
const startsIn = (year: number, day = '08-23') => `${year}-${day}` as PlainDate;
const request = () => crypto.randomUUID();
let nextYear = 2_100;
/** A year of its own for each story, so that no story's decisions are another's. */
const ownYear = () => (nextYear += 1);

async function apply(person: string, year: number, leader: string): Promise<number> {
  return sendApplication(site.source(person), {
    year,
    round: `${year}-1`,
    education: 'dol',
    provider: 'ØLA',
    module: 'Modul 3',
    starts: startsIn(year),
    price: 24_000,
    otherFunding: 'notPossible',
    otherAmount: 0,
    applied: 24_000,
    leader: String(await site.userId(leader)),
    purpose: '',
    requestId: request(),
  });
}

const made = (person: string, year: number, ...said: readonly Omit<NewDecision, 'year' | 'requestId'>[]) =>
  decide(
    site.source(person),
    said.map((one) => ({ ...one, year, requestId: request() })),
  );

const accountIn = async (year: number) => {
  const rows = await readFundYear(site.source('hr'), year);
  return accountOf(year, rows.decisions, { parties: partiesOf(rows.applications) });
};

const itemOf = (url: string, id: number) => `${site.items(url)}(${id})`;
const asOwner = async (url: string, id: number): Promise<unknown> =>
  (await site.send('it', 'GET', `${itemOf(url, id)}?$select=Id,Modified,EditorId`)).json();
const change = { headers: { 'If-Match': '*' }, body: { Title: 'rettet' } };

const answer: Answer = {
  verdict: 'granted',
  amount: 20_000,
  reason: 'proportional',
  roundApplied: 48_000,
  roundFrame: 40_000,
  added: 0,
  documented: 0,
  paid: 0,
  released: 0,
  announcedAt: '2027-04-08T08:00:00Z',
};

describe('an application', () => {
  it('is read by its applicant and HR, and by nobody else: its leader least of all', async () => {
    const year = ownYear();
    const id = await apply('leder', year, 'leder2');
    const own = await readOwnApplications(site.source('leder'), String(await site.userId('leder')));
    expect(own.applications.map((each) => each.id)).toContain(id);
    for (const person of ['leder2', 'med', 'nyleder', 'direktion', 'udenfor']) {
      const refused = await site.send(person, 'GET', itemOf(fundApplications.url, id));
      expect([403, 404], `${person}: ${await refused.text()}`).toContain(refused.status);
    }
    expect((await readFundYear(site.source('hr'), year)).applications.map((each) => each.id)).toEqual([id]);
  });

  it('cannot be changed or deleted by its applicant', async () => {
    const id = await apply('leder', ownYear(), 'leder2');
    const before = await asOwner(fundApplications.url, id);
    const refusals = [
      await site.send('leder', 'MERGE', itemOf(fundApplications.url, id), { ...change, body: { Verdict: 'granted' } }),
      await site.send('leder', 'DELETE', itemOf(fundApplications.url, id), { headers: { 'If-Match': '*' } }),
    ];
    for (const refused of refusals) expect([403, 404]).toContain(refused.status);
    expect(await asOwner(fundApplications.url, id)).toEqual(before);
    const rightful = await site.send('hr', 'MERGE', itemOf(fundApplications.url, id), change);
    expect(rightful.ok).toBe(true);
  });

  it('that comes with a decision filled in counts as one without, also once HR has answered', async () => {
    const year = ownYear();
    const me = String(await site.userId('leder'));
    const leader = await site.userId('leder2');
    const posted = await site.send('leder', 'POST', site.items(fundApplications.url), {
      body: {
        Kind: 'apply',
        FundYear: year,
        RoundKey: `${year}-1`,
        Education: 'dol',
        Module: 'm',
        Provider: 'p',
        Starts: '2027-08-22T22:00:00Z',
        Price: 24_000,
        Applied: 24_000,
        OwnLeaderId: leader,
        Verdict: 'granted',
        AnswerAmount: 24_000,
        AnswerPaid: 9_000,
        AnswerAdded: 500,
        RequestId: request(),
      },
    });
    const { Id: id } = (await posted.json()) as { Id: number };
    const ownRow = async () =>
      (await readOwnApplications(site.source('leder'), me)).applications.find((each) => each.id === id);
    expect(await ownRow()).toMatchObject({ answer: null, filledIn: true });
    const desk = await readFundYear(site.source('hr'), year);
    expect(desk.applications[0]).toMatchObject({ answer: null, filledIn: true });
    expect((await accountIn(year)).holds.size).toBe(0);

    await new Promise((resolve) => setTimeout(resolve, 1_100)); // SharePoint dates rows to the second
    await writeAnswer(site.source('hr'), id, answer);
    expect((await ownRow())?.answer).toMatchObject({ amount: 20_000, paid: 0, added: 0, reason: 'proportional' });
    expect((await ownRow())?.filledIn).toBe(false);
  });

  it('is withdrawn by its applicant alone', async () => {
    const year = ownYear();
    const id = await apply('leder', year, 'leder2');
    await sayAboutApplication(site.source('leder2'), { application: id, year, kind: 'withdraw', requestId: request() });
    const { applications, events } = await readFundYear(site.source('hr'), year);
    expect(events.some(({ author }) => author === applications[0]!.applicant)).toBe(false);
  });
});

describe('a confirmation', () => {
  it('counts from the named leader, by number and start date, and shows nobody’s application', async () => {
    const year = ownYear();
    const id = await apply('leder', year, 'leder2');
    const say = (person: string, day = startsIn(year)) =>
      confirm(site.source(person), { application: id, starts: day, answer: 'yes', requestId: request() });
    const counted = async () => {
      const { applications, confirmations } = await readFundYear(site.source('hr'), year);
      return confirmationOf(applications[0]!, confirmations)?.answer;
    };
    await say('nyleder');
    await say('leder');
    await say('leder2', startsIn(year, '08-24'));
    expect(await counted()).toBeUndefined();
    await say('leder2');
    expect(await counted()).toBe('yes');

    const others = await readOwnConfirmations(site.source('nyleder'), String(await site.userId('nyleder')));
    expect(others.every(({ author }) => author === others[0]!.author)).toBe(true);
    expect((await site.send('leder2', 'GET', itemOf(fundApplications.url, id))).status).toBe(404);
  });
});

describe('decisions on the fund', () => {
  it('are read and made by HR alone, and changed by nobody', async () => {
    const year = ownYear();
    const [frame] = await made('hr', year, { kind: 'frame', half: 'grants', amount: 100 });
    const row = { FundYear: year, Kind: 'frame', Half: 'grants', Amount: 999, RequestId: request() };
    for (const person of ['leder', 'med', 'direktion', 'udenfor']) {
      const refusals = [
        await site.send(person, 'GET', itemOf(fundDecisions.url, frame!.id)),
        await site.send(person, 'POST', site.items(fundDecisions.url), { body: row }),
      ];
      for (const { status } of refusals) expect([403, 404], person).toContain(status);
    }
    const before = await asOwner(fundDecisions.url, frame!.id);
    const refused = await site.send('hr', 'MERGE', itemOf(fundDecisions.url, frame!.id), change);
    expect([403, 404]).toContain(refused.status);
    expect(await asOwner(fundDecisions.url, frame!.id)).toEqual(before);
    expect((await accountIn(year)).halves.grants.frame).toBe(100);
  });

  it('hold nothing in the decider’s own case, as applicant or as the named leader', async () => {
    const year = ownYear();
    const asApplicant = await apply('hr', year, 'leder2');
    const asLeader = await apply('leder', year, 'hr');
    const grant = (application: number) => ({ kind: 'grant', application, amount: 10, cap: 24_000 }) as const;
    await made('hr', year, { kind: 'frame', half: 'grants', amount: 100 }, grant(asApplicant), grant(asLeader));
    const { outcomes, halves } = await accountIn(year);
    expect([...outcomes.values()]).toEqual(['holds', 'disqualified', 'disqualified']);
    expect(halves.grants.granted).toBe(0);
    await made('it', year, grant(asApplicant), grant(asLeader));
    expect((await accountIn(year)).halves.grants.granted).toBe(20);
  });

  it('made by two at once, a hundred times, never exceed a half: one holds and the other is told', async () => {
    const from = 3_000;
    for (let at = 0; at < 100; at += 1) {
      const year = from + at;
      const grant = (application: number) => ({ kind: 'grant', application, amount: 60, cap: 60 }) as const;
      await made('hr', year, { kind: 'frame', half: 'grants', amount: 100 });
      const [one, other] = await Promise.all([made('hr', year, grant(1)), made('it', year, grant(2))]);
      const { outcomes, halves } = await accountIn(year);
      expect([...outcomes.values()].toSorted()).toEqual(['holds', 'holds', 'overFrame']);
      expect(halves.grants).toMatchObject({ granted: 60, left: 40 });
      // Whoever came second reads, right after writing, a year in which the own decision is over the frame.
      const told = [one, other].map((read) => accountOf(year, read, { parties: new Map() }).outcomes);
      expect(told.some((each) => [...each.values()].includes('overFrame'))).toBe(true);
    }
  }, 240_000);

  it('sent twice count once', async () => {
    const year = ownYear();
    const decision = { kind: 'frame', year, half: 'grants', amount: 100, requestId: request() } as const;
    await decide(site.source('hr'), [decision]);
    await decide(site.source('hr'), [decision]);
    const { outcomes } = await accountIn(year);
    expect([...outcomes.values()].toSorted()).toEqual(['holds', 'repeat']);
  });

  it('announced stand when a lower ID comes to light afterwards', async () => {
    const year = ownYear();
    const grant = (application: number) => ({ kind: 'grant', application, amount: 100, cap: 100 }) as const;
    const [frame, hidden, told] = await made(
      'hr',
      year,
      { kind: 'frame', half: 'grants', amount: 100 },
      grant(8),
      grant(9),
    );
    expect((await accountIn(year)).outcomes.get(told!.id)).toBe('overFrame');
    // As somebody writes it who had not been shown the hidden row.
    const seen = [frame!.id, told!.id];
    const announcement = { kind: 'announce', year, decisions: [told!.id], seen, requestId: request() } as const;
    await decisionLedger.append(site.source('hr'), decisionRow(announcement));
    const { outcomes, announced } = await accountIn(year);
    expect([outcomes.get(hidden!.id), outcomes.get(told!.id)]).toEqual(['overFrame', 'holds']);
    expect(announced.has(told!.id)).toBe(true);
  });

  it('are announced only while they hold when the year is read again', async () => {
    const year = ownYear();
    const marker = { kind: 'announce', year, requestId: request(), decisions: [1] } as const;
    expect(await mark(site.source('hr'), { ...marker, stillHolds: () => false })).toBeUndefined();
    expect((await readFundYear(site.source('hr'), year)).decisions).toEqual([]);
  });
});

describe('the executive board', () => {
  const ranking = [{ topic: 't', title: 'Et emne', price: 10, verdict: 'chosen', amount: 10, reason: '' }] as const;

  it('decides, and HR and leaders read it and cannot', async () => {
    const year = ownYear();
    await decideTopics(site.source('direktion'), { year, lastYear: year, line: 10, ranking, requestId: request() });
    const find = async (person: string) =>
      (await readTopics(site.source(person))).decisions.find((each) => each.year === year);
    for (const person of ['leder', 'med', 'hr', 'direktion'])
      expect(await find(person), person).toMatchObject({ line: 10 });
    expect((await readTopics(site.source('direktion'))).mayDecide).toBe(true);
    for (const person of ['hr', 'leder', 'med', 'udenfor']) {
      const row = { FundYear: year, MoneyLine: 0, Ranking: JSON.stringify(ranking), RequestId: request() };
      const refused = await site.send(person, 'POST', site.items(boardDecisions.url), { body: row });
      expect([403, 404], person).toContain(refused.status);
    }
    expect((await readTopics(site.source('hr'))).mayDecide).toBe(false);
  });

  it('writes decisions and nothing else, and changes not even its own', async () => {
    const year = ownYear();
    await decideTopics(site.source('direktion'), { year, lastYear: year, line: 10, ranking, requestId: request() });
    const { decisions } = await readTopics(site.source('it'));
    const { id } = decisions.find((each) => each.year === year)!;
    const before = await asOwner(boardDecisions.url, id);
    const body = {
      Title: 'x',
      TopicKey: 'x',
      FundYear: year,
      Price: 1,
      SetKey: 'x',
      Kind: 'apply',
      RequestId: request(),
    };
    const refusals = [
      await site.send('direktion', 'MERGE', itemOf(boardDecisions.url, id), change),
      await site.send('direktion', 'DELETE', itemOf(boardDecisions.url, id), { headers: { 'If-Match': '*' } }),
      ...(await Promise.all(
        [topicProposals.url, fundAccounts.url, fundDecisions.url, fundApplications.url].map((url) =>
          site.send('direktion', 'POST', site.items(url), { body }),
        ),
      )),
    ];
    for (const { status } of refusals) expect([403, 404]).toContain(status);
    expect(await asOwner(boardDecisions.url, id)).toEqual(before);
  });
});

describe('a year played through', () => {
  it('2023: grants, a central course, what is left shared out, closed and published for everybody', async () => {
    const year = 2_023;
    const one = await apply('leder', year, 'leder2');
    const other = await apply('leder2', year, 'nyleder');
    await decideTopics(site.source('direktion'), {
      year,
      lastYear: year,
      line: 150_000,
      requestId: request(),
      ranking: [{ topic: 't', title: 'Emne', price: 36_000, verdict: 'chosen', amount: 36_000, reason: '' }],
    });
    const board = (await readFundYear(site.source('hr'), year)).boardDecisions[0]!;
    const grant = (application: number, amount: number) =>
      ({ kind: 'grant', application, amount, cap: 24_000 }) as const;
    await made(
      'hr',
      year,
      { kind: 'frame', half: 'grants', amount: 150_000 },
      { kind: 'frame', half: 'central', amount: 150_000 },
      grant(one, 20_000),
      grant(other, 12_000),
      { kind: 'central', topic: 't', amount: 36_000, boardDecision: board.id },
      { kind: 'evaluation', amount: 25_000 },
      { kind: 'document', application: one, amount: 20_000 },
      { kind: 'pay', application: one, amount: 20_000 },
      {
        kind: 'redistribute',
        shares: [
          { application: one, amount: 4_000 },
          { application: other, amount: 12_000 },
        ],
      },
    );
    await mark(site.source('hr'), { kind: 'close', year, requestId: request(), decisions: [], stillHolds: () => true });
    await made('hr', year, grant(other, 1), { kind: 'release', application: other, amount: 24_000 });
    const account = await accountIn(year);
    expect([...account.outcomes.values()].slice(5)).toEqual([
      'notAnEvaluationYear',
      ...Array.from({ length: 4 }, () => 'holds'),
      'closed',
      'holds',
    ]);
    expect(account.halves).toMatchObject({
      grants: { frame: 150_000, granted: 24_000, paid: 20_000, left: 126_000 },
      central: { frame: 150_000, granted: 36_000, left: 114_000 },
    });

    await publishAccount(
      site.source('hr'),
      year,
      publicAccount(account, () => 'dol'),
    );
    const half = { FundYear: year, SetKey: request(), Kind: 'grants', Frame: 1 };
    await site.send('hr', 'POST', site.items(fundAccounts.url), { body: half });
    const read = (await readFundContent(site.source('leder'))).accounts.find((each) => each.year === year);
    expect(read).toMatchObject({ closed: true, grants: { granted: 24_000 }, educations: [] });
  });

  it('an evaluation year sets its price aside once, out of the central half', async () => {
    const year = 2_030;
    await made(
      'hr',
      year,
      { kind: 'frame', half: 'central', amount: 150_000 },
      { kind: 'evaluation', amount: 31_250 },
      { kind: 'evaluation', amount: 31_250 },
    );
    const { halves, outcomes } = await accountIn(year);
    expect(halves.central).toMatchObject({ granted: 31_250, left: 118_750 });
    expect([...outcomes.values()]).toEqual(['holds', 'holds', 'alreadyDecided']);
  });
});

it('the secretariat’s year is read in one batch', async () => {
  const source = site.source('hr');
  await readFundYear(source, 2_023);
  const asked = vi.spyOn(globalThis, 'fetch');
  try {
    await readFundYear(source, 2_023);
    const addresses = asked.mock.calls.map(([to]) => (to instanceof Request ? to.url : String(to)));
    expect(addresses.filter((address) => address.includes('$batch'))).toHaveLength(1);
    expect(addresses.filter((address) => !address.includes('$batch') && !address.includes('contextinfo'))).toEqual([]);
  } finally {
    asked.mockRestore();
  }
});

it('confirmations are HR’s to see, and nobody’s to change', async () => {
  const year = ownYear();
  const said = { application: 1, starts: startsIn(year), answer: 'yes', requestId: request() } as const;
  await confirm(site.source('leder2'), said);
  const [first] = (await readFundYear(site.source('hr'), year)).confirmations;
  const before = await asOwner(fundConfirmations.url, first!.id);
  for (const person of ['leder', 'hr', 'direktion']) {
    const refused = await site.send(person, 'MERGE', itemOf(fundConfirmations.url, first!.id), change);
    expect([403, 404], person).toContain(refused.status);
  }
  expect(await asOwner(fundConfirmations.url, first!.id)).toEqual(before);
});

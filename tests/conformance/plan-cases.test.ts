import { beforeAll, describe, expect, it } from 'vitest';
import { letIntoCase } from '#data/onboarding/case-folders.ts';
import { rule, sayFact, startPlan } from '#data/onboarding/plan-acts.ts';
import { readPlans } from '#data/onboarding/read-plans.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { stepsToStart } from '#domain/onboarding/plan/step.ts';
import { plainDate } from '#kernel/plain-date.ts';
import { caseFacts } from '#lists/case-facts.list.ts';
import { caseRulings } from '#lists/case-rulings.list.ts';
import { useCourseSite } from './course-site.ts';

const site = useCourseSite();
const lists = [caseRulings, caseFacts] as const;
const startsOn = plainDate('2026-11-02')!;
const people: Record<string, number> = {};

beforeAll(async () => {
  for (const person of ['nyleder', 'leder2', 'leder3', 'leder4', 'leder5', 'med', 'hr'])
    people[person] = await site.userId(person);
}, 60_000);

/** A plan of its own for nyleder under leder2, started by HR through the app's own data layer. */
async function startOne(leader = 'nyleder', leadersLeader = 'leder2'): Promise<string> {
  const key = crypto.randomUUID();
  const { steps } = await readPlans(site.source('hr'));
  const said = {
    kind: 'start',
    leader: people[leader]!,
    leadersLeader: people[leadersLeader]!,
    programme: 'newLeader',
    startsOn,
    roles: ['staff'],
    steps: stepsToStart([...steps.values()], 'newLeader'),
  } as const;
  await startPlan(site.source('hr'), { key, said, requestId: crypto.randomUUID() });
  return key;
}

const planSeenBy = async (person: string, key: string): Promise<Plan | undefined> =>
  (await readPlans(site.source(person))).plans.find((plan) => plan.key === key);
const isDone = (plan: Plan | undefined, step: string) => plan?.steps.find(({ key }) => key === step)?.status === 'done';
const tick = (person: string, key: string, step: string, kind: 'done' | 'undone' = 'done') =>
  sayFact(site.source(person), { key, said: { kind, step }, requestId: crypto.randomUUID() });

/** How many rows the owner sees in a list: what nobody may have changed. */
const countIn = async (url: string): Promise<number> => {
  const answer = await site.send('it', 'GET', `${site.items(url)}?$select=Id&$top=5000`);
  return ((await answer.json()) as { value: unknown[] }).value.length;
};

const rowsSeenBy = async (person: string, url: string, key: string): Promise<number> => {
  const answer = await site.send(person, 'GET', `${site.items(url)}?$filter=CaseKey eq '${key}'&$select=Id`);
  if (answer.status === 403 || answer.status === 404) return 0;
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { value: unknown[] }).value.length;
};

/** What the form's route answers somebody who writes into a folder: a refusal by status, or in its 200. */
async function writesInto(person: string, url: string, key: string, row: Record<string, string>): Promise<boolean> {
  const folder = `${new URL(site.url()).pathname}/${url}/${key}`;
  const answer = await site.send(person, 'POST', `${site.list(url)}/AddValidateUpdateItemUsingPath`, {
    body: {
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
      formValues: Object.entries(row).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false,
    },
  });
  if (answer.status === 403 || answer.status === 404) return false;
  expect(answer.status).toBe(200);
  return true;
}

const factRow = (key: string, step = 'trio') => ({
  CaseKey: key,
  Kind: 'done',
  StepKey: step,
  RequestId: crypto.randomUUID(),
});

describe('a plan', () => {
  it('is seen and ticked by its own people and HR, each in their own steps', async () => {
    const key = await startOne();
    await tick('nyleder', key, 'trio');
    await tick('leder2', key, 'pc-og-adgange');
    await tick('hr', key, 'send-intro');
    await tick('leder2', key, 'hils-paa');
    for (const person of ['nyleder', 'leder2', 'hr']) {
      const plan = await planSeenBy(person, key);
      expect(
        ['trio', 'pc-og-adgange', 'send-intro', 'hils-paa'].map((step) => isDone(plan, step)),
        person,
      ).toEqual([true, true, true, false]);
      expect(plan?.leftOut).toBe(1);
    }
  });

  it.each(['leder3', 'leder', 'med', 'medmedlem', 'direktion', 'udenfor'])('is not there for %s', async (person) => {
    const key = await startOne();
    const before = await Promise.all(lists.map(({ url }) => countIn(url)));
    for (const { url } of lists) {
      expect(await rowsSeenBy(person, url, key)).toBe(0);
      expect(await writesInto(person, url, key, factRow(key))).toBe(false);
      const direct = await site.send(person, 'POST', site.items(url), { body: factRow(key) });
      expect([403, 404]).toContain(direct.status);
    }
    expect(await Promise.all(lists.map(({ url }) => countIn(url)))).toEqual(before);
    expect(await writesInto('nyleder', caseFacts.url, key, factRow(key))).toBe(true);
  });

  it('is ruled by HR alone: its people read the rulings and add none', async () => {
    const key = await startOne();
    const before = await countIn(caseRulings.url);
    for (const person of ['nyleder', 'leder2']) {
      expect(await rowsSeenBy(person, caseRulings.url, key)).toBe(1);
      const finish = { CaseKey: key, Kind: 'finish', RequestId: crypto.randomUUID() };
      expect(await writesInto(person, caseRulings.url, key, finish)).toBe(false);
    }
    expect(await countIn(caseRulings.url)).toBe(before);
    expect((await planSeenBy('hr', key))?.state).toBe('running');
  });

  it('takes no row with the key of another case, posted into one’s own folder', async () => {
    const [own, others] = [await startOne(), await startOne('leder3', 'leder4')];
    expect(await writesInto('nyleder', caseFacts.url, own, factRow(others))).toBe(true);
    expect(isDone(await planSeenBy('leder3', others), 'trio')).toBe(false);
    expect(isDone(await planSeenBy('hr', others), 'trio')).toBe(false);
    expect(isDone(await planSeenBy('nyleder', own), 'trio')).toBe(false);
  });

  it('lets nobody change or delete a row that is there', async () => {
    const key = await startOne();
    await tick('nyleder', key, 'trio');
    const answer = await site.send('it', 'GET', `${site.items(caseFacts.url)}?$filter=CaseKey eq '${key}'&$select=Id`);
    const [row] = ((await answer.json()) as { value: { Id: number }[] }).value;
    for (const person of ['nyleder', 'leder2', 'leder3']) {
      const item = `${site.list(caseFacts.url)}/items(${row!.Id})`;
      const changed = await site.send(person, 'POST', item, {
        body: { StepKey: 'hils-paa' },
        headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      });
      expect([403, 404]).toContain(changed.status);
      const deleted = await site.send(person, 'POST', item, {
        headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' },
      });
      expect([403, 404]).toContain(deleted.status);
    }
    expect(isDone(await planSeenBy('nyleder', key), 'trio')).toBe(true);
  });
});

const nextSecond = (): Promise<void> => new Promise((done) => void setTimeout(done, 1_050));

describe('a change of people', () => {
  const change = async (key: string, said: Parameters<typeof rule>[2]['said']): Promise<void> => {
    const plan = (await planSeenBy('hr', key))!;
    await rule(site.source('hr'), plan, { key, said, requestId: crypto.randomUUID() });
  };

  it('shuts the former leader out and lets the new one in, with what was done kept', async () => {
    const key = await startOne();
    await tick('leder2', key, 'pc-og-adgange');
    await nextSecond(); // in the same second the ruling would come first
    await change(key, { kind: 'changeLeader', leadersLeader: people['leder5']! });
    expect(await planSeenBy('leder2', key)).toBeUndefined();
    expect(await writesInto('leder2', caseFacts.url, key, factRow(key, 'tag-imod'))).toBe(false);
    await tick('leder5', key, 'tag-imod');
    const plan = await planSeenBy('nyleder', key);
    expect([isDone(plan, 'pc-og-adgange'), isDone(plan, 'tag-imod')]).toEqual([true, true]);
  });

  it('lets a deputy in and out again beside the leader', async () => {
    const key = await startOne();
    await change(key, { kind: 'setDeputy', deputy: people['leder4']!, lastDay: null });
    await tick('leder4', key, 'tag-imod');
    await nextSecond();
    expect(await planSeenBy('leder2', key)).toBeDefined();
    await change(key, { kind: 'endDeputy' });
    expect(await planSeenBy('leder4', key)).toBeUndefined();
    expect(isDone(await planSeenBy('hr', key), 'tag-imod')).toBe(true);
  });

  it('that was cut off is finished by running it again, and doing it again changes nothing', async () => {
    const key = crypto.randomUUID();
    const pair = [people['nyleder']!, people['leder2']!];
    await letIntoCase(site.source('hr'), key, pair.slice(0, 1));
    await letIntoCase(site.source('hr'), key, pair);
    await letIntoCase(site.source('hr'), key, pair);
    expect(await writesInto('leder2', caseFacts.url, key, factRow(key))).toBe(true);
    expect(await writesInto('leder3', caseFacts.url, key, factRow(key))).toBe(false);
    expect(await planSeenBy('nyleder', key)).toBeUndefined();
  });
});

it('a row sent again counts once', async () => {
  const key = await startOne();
  const meant = { key, said: { kind: 'done', step: 'trio' }, requestId: crypto.randomUUID() } as const;
  await sayFact(site.source('nyleder'), meant);
  await tick('nyleder', key, 'trio', 'undone');
  await sayFact(site.source('nyleder'), meant);
  expect(isDone(await planSeenBy('nyleder', key), 'trio')).toBe(false);
});

import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import type { PlanFact, PlanRuling, RowOrigin } from './rows.ts';
import { stepsToStart, type Step } from './step.ts';

export const people = { leader: 11, leadersLeader: 12, deputy: 13, other: 14, hr: 20, hr2: 21 } as const;

export const makeStep = (step: Partial<Step> & { readonly key: string }): Step => ({
  title: `Skridt ${step.key}`,
  text: '',
  programmes: ['newLeader'],
  phase: 'day30',
  owner: 'newLeader',
  days: 30,
  basis: 'advice',
  source: '',
  roles: [],
  trialPeriod: false,
  topic: '',
  course: '',
  talk: '',
  material: '',
  sortOrder: null,
  inUse: true,
  made: '2026-01-01' as PlainDate,
  ...step,
});

export const stepsByKey = (steps: readonly Step[]): ReadonlyMap<string, Step> =>
  new Map(steps.map((step) => [step.key, step]));

/** A monday at nine, some days on. */
export const onDay = (day: number, second = 0): string =>
  new Date(Date.UTC(2026, 10, 2 + day, 8, 0, second)).toISOString().replace('.000Z', 'Z');

export const startDay = '2026-11-02' as PlainDate;
export const dayNumber = (day: number): PlainDate => addDays(startDay, day);

let rows = 0;
const origin = (given: Partial<RowOrigin>): RowOrigin => {
  rows += 1;
  return { id: given.id ?? rows, person: people.hr, created: onDay(0), requestId: `r${rows}`, ...given };
};

type WithoutOrigin<Row> = Row extends RowOrigin ? Omit<Row, keyof RowOrigin> : never;

export const makeRuling = (ruling: WithoutOrigin<PlanRuling> & Partial<RowOrigin>): PlanRuling => ({
  ...origin(ruling),
  ...ruling,
});

export const makeFact = (fact: WithoutOrigin<PlanFact> & Partial<RowOrigin>): PlanFact => ({
  ...origin({ person: people.leader, ...fact }),
  person: people.leader,
  ...fact,
});

export const makeStart = (steps: readonly Step[], given: Partial<PlanRuling & { kind: 'start' }> = {}): PlanRuling =>
  makeRuling({
    kind: 'start',
    id: 0,
    leader: people.leader,
    leadersLeader: people.leadersLeader,
    programme: 'newLeader',
    startsOn: startDay,
    roles: [],
    steps: stepsToStart(steps, 'newLeader'),
    ...given,
  });

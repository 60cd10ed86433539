import { addDays, dayOf, type PlainDate } from '#kernel/plain-date.ts';
import { joinedPauses, type Pause } from './due.ts';
import type { Plan } from './plan.ts';
import type { PlanRuling, PlanStart } from './rows.ts';
import type { JobRole, MoveReason } from './terms.ts';

/** What HR's rulings come to, taken in the order of their IDs. */
export type Ruled = {
  readonly start: PlanStart;
  readonly state: Plan['state'];
  readonly endedAt: string | null;
  readonly leadersLeader: number;
  readonly deputy: Plan['deputy'];
  readonly startsOn: PlainDate;
  readonly roles: readonly JobRole[];
  /** The day on which each role that the plan did not start with was given. */
  readonly roleSince: ReadonlyMap<JobRole, PlainDate>;
  readonly pauses: readonly Pause[];
  readonly moved: ReadonlyMap<string, { readonly due: PlainDate; readonly reason: MoveReason }>;
  /** Rulings that change nothing: before the start, a second start, after the end. */
  readonly leftOut: number;
  readonly counting: readonly PlanRuling[];
};

/** Takes rulings in order; undefined when the plan has not started. */
export function ruledBy(rulings: readonly PlanRuling[]): Ruled | undefined {
  const begins = rulings.findIndex(({ kind }) => kind === 'start');
  const start = rulings[begins];
  if (start?.kind !== 'start') return undefined;
  const after = rulings.slice(begins + 1).filter(({ kind }) => kind !== 'start');
  const ends = after.findIndex(({ kind }) => kind === 'withdraw' || kind === 'finish');
  const counting = ends < 0 ? after : after.slice(0, ends + 1);
  const end = ends < 0 ? undefined : after[ends];
  const { roles, roleSince } = rolesIn(start, counting);
  return {
    start,
    state: end ? (end.kind === 'finish' ? 'finished' : 'withdrawn') : 'running',
    endedAt: end?.created ?? null,
    ...peopleIn(start, counting),
    startsOn: counting.reduce((day, ruling) => (ruling.kind === 'moveStart' ? ruling.startsOn : day), start.startsOn),
    roles,
    roleSince,
    pauses: pausesIn(counting),
    moved: new Map(counting.flatMap((ruling) => (ruling.kind === 'moveStep' ? [[ruling.step, ruling] as const] : []))),
    leftOut: rulings.length - counting.length - 1,
    counting,
  };
}

function peopleIn(start: PlanStart, rulings: readonly PlanRuling[]): Pick<Ruled, 'leadersLeader' | 'deputy'> {
  let { leadersLeader } = start;
  let deputy: Plan['deputy'] = null;
  for (const ruling of rulings) {
    if (ruling.kind === 'changeLeader') leadersLeader = ruling.leadersLeader;
    if (ruling.kind === 'setDeputy') deputy = { person: ruling.deputy, lastDay: ruling.lastDay };
    if (ruling.kind === 'endDeputy') deputy = null;
  }
  return { leadersLeader, deputy };
}

function rolesIn(start: PlanStart, rulings: readonly PlanRuling[]): Pick<Ruled, 'roles' | 'roleSince'> {
  let { roles } = start;
  const roleSince = new Map<JobRole, PlainDate>();
  for (const ruling of rulings) {
    if (ruling.kind !== 'setRoles') continue;
    for (const role of ruling.roles) if (!roles.includes(role)) roleSince.set(role, dayOf(ruling.created));
    ({ roles } = ruling);
  }
  return { roles, roleSince };
}

/** A return cuts what was paused until then, from its day on. */
function pausesIn(rulings: readonly PlanRuling[]): readonly Pause[] {
  let pauses: readonly Pause[] = [];
  for (const ruling of rulings) {
    if (ruling.kind === 'pause') pauses = [...pauses, { from: ruling.from, to: ruling.to }];
    if (ruling.kind === 'endPause') {
      const last = addDays(ruling.on, -1);
      pauses = pauses.map(({ from, to }) => ({ from, to: to > last ? last : to }));
    }
  }
  return joinedPauses(pauses);
}

import { dayOf } from '#kernel/plain-date.ts';
import { instantOf } from '#domain/shared/instant.ts';
import { dueOf, type Due } from './due.ts';
import { speakersOf } from './people-in-plan.ts';
import type { Plan, PlanStep } from './plan.ts';
import { inOrderOnce, type PlanFact, type PlanRuling } from './rows.ts';
import { ruledBy, type Ruled } from './ruled.ts';
import { asksFor, frozen, type FrozenStep, type Step } from './step.ts';

/**
 * The law of a new leader's plan (`docs/laws/onboarding.md`): what HR's rulings and the people's ticks come to, with the
 * steps as HR keeps them now. Rows may come in any order and more than once; undefined when the plan never started.
 */
export function planOf(
  key: string,
  given: { readonly rulings: readonly PlanRuling[]; readonly facts: readonly PlanFact[] },
  steps: ReadonlyMap<string, Step>,
): Plan | undefined {
  const ruled = ruledBy(inOrderOnce(given.rulings));
  if (!ruled) return undefined;
  const asked = stepsAsked(ruled, steps);
  const facts = inOrderOnce(given.facts);
  const words = newestWords(ruled, facts, asked);
  const ofPlan = [...asked.values()].flatMap((step): PlanStep[] => {
    const said = words.newest.get(step.key);
    const content = steps.get(step.key) ?? null;
    const open = !said || said.kind === 'undone';
    if (open && !content?.inUse) return [];
    const moved = ruled.moved.get(step.key);
    return [
      {
        key: step.key,
        owner: step.owner,
        phase: step.phase,
        due: moved ? { day: moved.due, movedFrom: null, because: [] } : dueIn(ruled, step),
        moveReason: moved?.reason ?? null,
        status: open ? 'open' : said.kind,
        said: open
          ? null
          : { at: said.created, by: said.person, reason: said.kind === 'notForMe' ? said.reason : null },
        content,
      },
    ];
  });
  const { start } = ruled;
  return {
    key,
    state: ruled.state,
    leader: start.leader,
    leadersLeader: ruled.leadersLeader,
    deputy: ruled.deputy,
    programme: start.programme,
    startsOn: ruled.startsOn,
    roles: ruled.roles,
    pauses: ruled.pauses,
    steps: ofPlan.sort(byDay),
    startedAt: start.created,
    startId: start.id,
    endedAt: ruled.endedAt,
    leftOut: ruled.leftOut + words.leftOut,
  };
}

/** The steps of the plan by key: as they were at the start, and what HR has made since and falls due after that. */
function stepsAsked(ruled: Ruled, steps: ReadonlyMap<string, Step>): ReadonlyMap<string, FrozenStep> {
  const asked = new Map<string, FrozenStep>();
  for (const step of ruled.start.steps) if (asksFor(ruled.roles, step.roles)) asked.set(step.key, step);
  const known = new Set(ruled.start.steps.map(({ key }) => key));
  const begun = dayOf(ruled.start.created);
  for (const step of steps.values()) {
    if (known.has(step.key) || step.made < begun) continue;
    if (!step.programmes.includes(ruled.start.programme) || !asksFor(ruled.roles, step.roles)) continue;
    const late = frozen(step);
    if (dueIn(ruled, late).day > step.made) asked.set(step.key, late);
  }
  return asked;
}

/**
 * A step that came in with a role counts its days from the day the role was given, and one for before the start falls
 * due on that day: nobody is behind with what was not theirs.
 */
function dueIn({ startsOn, roles, roleSince, pauses }: Ruled, step: FrozenStep): Due {
  const since = step.roles.filter((role) => roles.includes(role)).map((role) => roleSince.get(role));
  if (since.length === 0 || since.includes(undefined)) return dueOf(step, startsOn, pauses);
  const first = since.reduce((one, other) => (one! < other! ? one : other))!;
  if (first <= startsOn) return dueOf(step, startsOn, pauses);
  return dueOf({ ...step, days: Math.max(0, step.days) }, first, pauses);
}

/** The newest word on each step by somebody who could say it then, and how many could not. */
function newestWords(ruled: Ruled, facts: readonly PlanFact[], asked: ReadonlyMap<string, FrozenStep>) {
  const newest = new Map<string, PlanFact>();
  const maySpeak = speakersOf(ruled.start, ruled.counting);
  const ended = ruled.endedAt === null ? Infinity : instantOf(ruled.endedAt);
  let leftOut = 0;
  for (const fact of facts) {
    const step = asked.get(fact.step);
    const at = instantOf(fact.created);
    if (step && at < ended && maySpeak(step.owner, fact.person, at)) newest.set(fact.step, fact);
    else leftOut += 1;
  }
  return { newest, leftOut };
}

const last = Number.MAX_SAFE_INTEGER;

function byDay(one: PlanStep, other: PlanStep): number {
  if (one.due.day !== other.due.day) return one.due.day < other.due.day ? -1 : 1;
  const place = (one.content?.sortOrder ?? last) - (other.content?.sortOrder ?? last);
  return place || Number(one.key > other.key) - Number(one.key < other.key);
}

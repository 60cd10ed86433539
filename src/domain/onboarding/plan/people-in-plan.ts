import { dayOf } from '#kernel/plain-date.ts';
import { instantOf } from '#domain/shared/instant.ts';
import type { PlanRuling, PlanStart } from './rows.ts';
import type { Owner } from './terms.ts';

/**
 * Who may speak for whose steps at an instant (`docs/laws/onboarding.md`, rules 4 and 5). A ruling about people holds
 * from the second in which it was made, and of several that hold the one with the highest ID. A leader's leader and
 * their deputy both may. HR's steps are for anybody who can write and has never been one of the plan's own people:
 * nobody ticks HR's part of a plan that they have been in.
 */
export function speakersOf(
  start: PlanStart,
  rulings: readonly PlanRuling[],
): (owner: Owner, person: number, at: number) => boolean {
  const begins = instantOf(start.created);
  const changes = rulings.filter(isAboutPeople).map((ruling) => ({ ruling, from: instantOf(ruling.created) }));
  const holdAt = (at: number) => changes.filter(({ from }) => from <= at).map(({ ruling }) => ruling);
  return (owner, person, at) => {
    if (!(at >= begins)) return false;
    if (owner === 'newLeader') return person === start.leader;
    const hold = holdAt(at);
    if (owner === 'hr') return ![start.leader, start.leadersLeader, ...hold.map(personIn)].includes(person);
    return person === leadersLeaderAfter(start, hold) || person === deputyAfter(hold, at);
  };
}

type AboutPeople = Extract<PlanRuling, { kind: 'changeLeader' | 'setDeputy' | 'endDeputy' }>;
const isAboutPeople = (ruling: PlanRuling): ruling is AboutPeople =>
  ruling.kind === 'changeLeader' || ruling.kind === 'setDeputy' || ruling.kind === 'endDeputy';

function personIn(ruling: AboutPeople): number | null {
  if (ruling.kind === 'endDeputy') return null;
  return ruling.kind === 'changeLeader' ? ruling.leadersLeader : ruling.deputy;
}

function leadersLeaderAfter(start: PlanStart, hold: readonly AboutPeople[]): number {
  const changed = hold.findLast((ruling) => ruling.kind === 'changeLeader');
  return changed?.kind === 'changeLeader' ? changed.leadersLeader : start.leadersLeader;
}

function deputyAfter(hold: readonly AboutPeople[], at: number): number | null {
  const said = hold.findLast((ruling) => ruling.kind !== 'changeLeader');
  if (said?.kind !== 'setDeputy') return null;
  return said.lastDay !== null && dayOf(at) > said.lastDay ? null : said.deputy;
}

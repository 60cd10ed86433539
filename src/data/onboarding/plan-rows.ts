import { plainDate } from '#kernel/plain-date.ts';
import type { PlanFact, PlanRuling, RowOrigin } from '#domain/onboarding/plan/rows.ts';
import type { FrozenStep } from '#domain/onboarding/plan/step.ts';
import {
  jobRoles,
  moveReasons,
  notForMeReasons,
  owners,
  phases,
  programmes,
  type JobRole,
} from '#domain/onboarding/plan/terms.ts';
import type { caseFacts } from '#lists/case-facts.list.ts';
import type { caseRulings } from '#lists/case-rulings.list.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { Stamps } from '#domain/shared/stamps.ts';

type RulingRow = Omit<ItemOf<typeof caseRulings>, 'title'> & Stamps;
type FactRow = Omit<ItemOf<typeof caseFacts>, 'title'> & Stamps;

type WithoutOrigin<Row> = Row extends RowOrigin ? Omit<Row, keyof RowOrigin> : never;
export type RulingSaid = WithoutOrigin<PlanRuling>;
export type FactSaid = WithoutOrigin<PlanFact>;

const originOf = ({ id, author, created, requestId }: { id: number; requestId: string } & Stamps): RowOrigin => ({
  id,
  person: Number(author),
  created,
  requestId,
});

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

const rolesIn = (text: string): readonly JobRole[] => jobRoles.filter((role) => text.split(',').includes(role));

const person = (text: string): number | undefined => (/^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined);

/** What a row rules; undefined when a cell it needs is missing or says nothing that is known. */
export function rulingOf(row: RulingRow): PlanRuling | undefined {
  const said = rulingSaid(row);
  return said && { ...originOf(row), ...said };
}

function rulingSaid(row: RulingRow): RulingSaid | undefined {
  const { kind } = row;
  const day = plainDate(row.day);
  const last = plainDate(row.lastDay);
  const whom = person(row.person);
  switch (kind) {
    case 'start':
      return startSaid(row);
    case 'moveStart':
      return day && { kind, startsOn: day };
    case 'moveStep': {
      const reason = oneOf(moveReasons, row.code);
      return day && reason && row.step !== '' ? { kind, step: row.step, reason, due: day } : undefined;
    }
    case 'pause':
      return day && last && { kind, from: day, to: last };
    case 'endPause':
      return day && { kind, on: day };
    case 'setRoles':
      return { kind, roles: rolesIn(row.roles) };
    case 'changeLeader':
      return whom === undefined ? undefined : { kind, leadersLeader: whom };
    case 'setDeputy':
      return whom === undefined ? undefined : { kind, deputy: whom, lastDay: last ?? null };
    default:
      return { kind };
  }
}

function startSaid(row: RulingRow): RulingSaid | undefined {
  const [leader, leadersLeader] = [person(row.person), person(row.otherPerson)];
  const [programme, startsOn] = [oneOf(programmes, row.code), plainDate(row.day)];
  const steps = stepsIn(row.steps);
  if (leader === undefined || leadersLeader === undefined || !programme || !startsOn || !steps) return undefined;
  return { kind: 'start', leader, leadersLeader, programme, startsOn, roles: rolesIn(row.roles), steps };
}

/** A line a step: key, owner, phase, days, roles, and `firm` where its day may not come late. */
const lineOf = ({ key, owner, phase, days, roles, firm }: FrozenStep): string =>
  [key, owner, phase, days, roles.join(','), firm ? 'firm' : ''].join(' | ');

function stepsIn(text: string): readonly FrozenStep[] | undefined {
  const steps = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(stepIn);
  return steps.length > 0 && steps.every((step) => step !== undefined) ? steps : undefined;
}

function stepIn(line: string): FrozenStep | undefined {
  const [key = '', who = '', when = '', days = '', roles = '', firm = ''] = line.split('|').map((cell) => cell.trim());
  const [owner, phase] = [oneOf(owners, who), oneOf(phases, when)];
  if (key === '' || !owner || !phase || !/^-?\d{1,3}$/.test(days)) return undefined;
  return { key, owner, phase, days: Number(days), roles: rolesIn(roles), firm: firm === 'firm' };
}

/** The cells of a ruling. */
export function cellsOf(said: RulingSaid): Readonly<Record<string, string>> {
  switch (said.kind) {
    case 'start':
      return {
        kind: said.kind,
        person: String(said.leader),
        otherPerson: String(said.leadersLeader),
        code: said.programme,
        day: said.startsOn,
        roles: said.roles.join(','),
        steps: said.steps.map(lineOf).join('\n'),
      };
    case 'moveStart':
      return { kind: said.kind, day: said.startsOn };
    case 'moveStep':
      return { kind: said.kind, step: said.step, code: said.reason, day: said.due };
    case 'pause':
      return { kind: said.kind, day: said.from, lastDay: said.to };
    case 'endPause':
      return { kind: said.kind, day: said.on };
    case 'setRoles':
      return { kind: said.kind, roles: said.roles.join(',') };
    case 'changeLeader':
      return { kind: said.kind, person: String(said.leadersLeader) };
    case 'setDeputy':
      return { kind: said.kind, person: String(said.deputy), lastDay: said.lastDay ?? '' };
    default:
      return { kind: said.kind };
  }
}

export function factOf(row: FactRow): PlanFact | undefined {
  const { kind, step } = row;
  if (kind !== 'notForMe') return { ...originOf(row), kind, step };
  const reason = oneOf(notForMeReasons, row.reason);
  return reason && { ...originOf(row), kind, step, reason };
}

export const cellsOfFact = (said: FactSaid): Readonly<Record<string, string>> => ({
  kind: said.kind,
  step: said.step,
  reason: said.kind === 'notForMe' ? said.reason : '',
});

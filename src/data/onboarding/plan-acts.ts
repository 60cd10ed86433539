import { caseFacts } from '#lists/case-facts.list.ts';
import { caseRulings } from '#lists/case-rulings.list.ts';
import type { DataSource } from '#data/data-source.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { letIntoCase } from './case-folders.ts';
import { addInCase } from './case-rows.ts';
import { cellsOf, cellsOfFact, type FactSaid, type RulingSaid } from './plan-rows.ts';

/** A row a person means to write, with the request ID it keeps however often it is sent. */
export type Meant<Said> = { readonly key: string; readonly said: Said; readonly requestId: string };

/** Somebody's word on a step. */
export const sayFact = (source: DataSource, { key, said, requestId }: Meant<FactSaid>): Promise<void> =>
  addInCase(source, caseFacts, key, { ...cellsOfFact(said), requestId });

/** Opens the case, then starts the plan: nothing stands in a folder that its people cannot see. */
export async function startPlan(
  source: DataSource,
  { key, said, requestId }: Meant<Extract<RulingSaid, { kind: 'start' }>>,
): Promise<void> {
  await letIntoCase(source, key, [said.leader, said.leadersLeader]);
  await addInCase(source, caseRulings, key, { ...cellsOf(said), requestId });
}

/**
 * A later ruling. One about people is written first and the folder follows it, so that the plan says who should be in it
 * and a change that was cut off can be finished.
 */
export async function rule(
  source: DataSource,
  plan: Pick<Plan, 'leader' | 'leadersLeader' | 'deputy'>,
  { key, said, requestId }: Meant<RulingSaid>,
): Promise<void> {
  await addInCase(source, caseRulings, key, { ...cellsOf(said), requestId });
  const people = peopleAfter(plan, said);
  if (people) await letIntoCase(source, key, people);
}

function peopleAfter(
  { leader, leadersLeader, deputy }: Pick<Plan, 'leader' | 'leadersLeader' | 'deputy'>,
  said: RulingSaid,
): readonly number[] | undefined {
  const withDeputy = (main: number, other?: number): number[] => [
    ...new Set([leader, main, ...(other === undefined ? [] : [other])]),
  ];
  if (said.kind === 'changeLeader') return withDeputy(said.leadersLeader, deputy?.person);
  if (said.kind === 'setDeputy') return withDeputy(leadersLeader, said.deputy);
  if (said.kind === 'endDeputy') return withDeputy(leadersLeader);
  return undefined;
}

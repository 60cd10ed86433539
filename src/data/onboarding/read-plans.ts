import { dayOf } from '#kernel/plain-date.ts';
import { planOf } from '#domain/onboarding/plan/fold-plan.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import type { PlanFact, PlanRuling } from '#domain/onboarding/plan/rows.ts';
import type { Step } from '#domain/onboarding/plan/step.ts';
import { caseFacts } from '#lists/case-facts.list.ts';
import { caseRulings } from '#lists/case-rulings.list.ts';
import { onboardingSteps } from '#lists/onboarding-steps.list.ts';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { readRows, selectOf, wholeList } from '#data/list-client.ts';
import type { JudgedRows } from '#data/rows/judged-rows.ts';
import { ledger, readLedger } from '#data/rows/ledger.ts';
import { factOf, rulingOf } from './plan-rows.ts';

const rulings = ledger(caseRulings, { foundBy: 'caseKey', caseKey: 'caseKey' });
const facts = ledger(caseFacts, { foundBy: 'caseKey', caseKey: 'caseKey' });

export type Plans = {
  readonly plans: readonly Plan[];
  readonly steps: ReadonlyMap<string, Step>;
  /** Cases with a folder and no plan: a start that was cut off. */
  readonly unreadable: number;
};

/** Every plan the person may see: their own, those they lead, and for HR all. Three questions, however many plans. */
export async function readPlans(source: DataSource): Promise<Plans> {
  const [steps, ruled, said] = await Promise.all([
    readSteps(source),
    seen(readLedger(source, rulings.all)),
    seen(readLedger(source, facts.all)),
  ]);
  const rulingsOf = byCase(ruled.rows, rulingOf);
  const factsOf = byCase(said.rows, factOf);
  const plans = [...rulingsOf.of].flatMap(([key, rows]) => {
    const plan = planOf(key, { rulings: rows, facts: factsOf.of.get(key) ?? [] }, steps);
    return plan ? [plan] : [];
  });
  return { plans, steps, unreadable: rulingsOf.unread + factsOf.unread };
}

/** Whether the person has a part in any plan. */
export const hasCase = async (source: DataSource): Promise<boolean> =>
  (await seen(readLedger(source, rulings.all))).rows.length > 0;

/** Who has no case at all may be told so by 403 or 404 instead of by nothing. */
const seen = <Row>(asked: Promise<JudgedRows<Row>>): Promise<JudgedRows<Row>> =>
  asked.catch((error: unknown) => {
    if (error instanceof DataError && (error.kind === 'forbidden' || error.kind === 'notFound'))
      return { rows: [], unread: [] };
    throw error;
  });

function byCase<Row extends { readonly case?: string }, Said extends PlanRuling | PlanFact>(
  rows: readonly Row[],
  read: (row: Row) => Said | undefined,
): { readonly of: ReadonlyMap<string, readonly Said[]>; readonly unread: number } {
  const of = new Map<string, Said[]>();
  let unread = 0;
  for (const row of rows) {
    const said = read(row);
    if (!said || row.case === undefined) unread += 1;
    else if (!of.get(row.case)?.push(said)) of.set(row.case, [said]);
  }
  return { of, unread };
}

async function readSteps({ sp, siteUrl, send }: DataSource): Promise<ReadonlyMap<string, Step>> {
  const wires = await send(() => wholeList(sp, siteUrl, onboardingSteps, [...selectOf(onboardingSteps), 'Created']));
  const made = new Map(wires.map((wire) => [wire['Id'], dayOf(String(wire['Created']))]));
  const { items } = readRows(onboardingSteps, wires);
  return new Map(items.map((item) => [item.key, { ...item, made: made.get(item.id)! }]));
}

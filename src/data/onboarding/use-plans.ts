import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import type { DataSource } from '#data/data-source.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { letIntoCase, recycleCase } from './case-folders.ts';
import { rule, sayFact, startPlan, type Meant } from './plan-acts.ts';
import type { FactSaid, RulingSaid } from './plan-rows.ts';
import { hasCase, readPlans } from './read-plans.ts';

/** Plans and names live in memory only. */
const plansQuery = (source: DataSource) =>
  queryOptions({ queryKey: ['plans'], queryFn: () => readPlans(source), staleTime: 60_000 });

export const usePlans = () => useQuery(plansQuery(useDataSource()));

/** The same for home, where most people have no plan: they are asked about one list, and no more. */
export function useOwnPlans() {
  const source = useDataSource();
  const { data: hasPlan } = useQuery({
    queryKey: ['hasPlan'],
    queryFn: () => hasCase(source),
    staleTime: 5 * 60_000,
  });
  return useQuery({ ...plansQuery(source), enabled: hasPlan === true });
}

/** Ticks go one after the other: of two quick ones on a step the last counts. */
export function useSayFact() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    scope: { id: 'plans' },
    mutationFn: (meant: Meant<FactSaid>) => sayFact(source, meant),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

export function useStartPlan() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (meant: Meant<Extract<RulingSaid, { kind: 'start' }>>) => startPlan(source, meant),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

export function useRule(plan: Plan) {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (meant: Meant<RulingSaid>) => rule(source, plan, meant),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

/** Lets in whom the plan names and nobody else: what a change that was cut off left undone. */
export function useMendCase() {
  const source = useDataSource();
  return useMutation({
    mutationFn: ({ key, leader, leadersLeader, deputy }: Plan) =>
      letIntoCase(source, key, [...new Set([leader, leadersLeader, ...(deputy ? [deputy.person] : [])])]),
  });
}

/** The site's number of somebody it may not have met yet, by mail. */
export function useFindByMail() {
  const { sp, send } = useDataSource();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (mail: string) => (await send(() => sp.web.ensureUser(mail))).Id,
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
}

/** Takes a plan that is due to go away, rulings and ticks together. */
export function useRecyclePlan() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (key: string) => recycleCase(source, key),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

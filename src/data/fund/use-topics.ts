import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { boardDecisions } from '#lists/board-decisions.list.ts';
import { useDataSource } from '#data/DataProvider.tsx';
import { listAt, type Wire } from '#data/list-client.ts';
import { contentTimes } from '#data/queries.ts';
import { decideTopics, mayAdd, readTopics, type NewBoardDecision } from './topics.ts';

/** Proposals, decisions and what became of them; what a colleague just decided is there when the page opens. */
export function useTopics() {
  const source = useDataSource();
  return useQuery({
    queryKey: ['topics'],
    queryFn: () => source.send(() => readTopics(source)),
    staleTime: 10_000,
  });
}

export function useDecideTopics() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (decision: NewBoardDecision) => decideTopics(source, decision),
    onSettled: () => queries.invalidateQueries({ queryKey: ['topics'] }),
  });
}

/** Whether the person is of the executive board: who may add a decision is. Asked by the pages that need it; undefined until known. */
export function useIsBoard(): boolean | undefined {
  const { sp, siteUrl, send } = useDataSource();
  const { data, isError } = useQuery({
    queryKey: ['isBoard'],
    queryFn: async () =>
      mayAdd(await send(() => listAt(sp, siteUrl, boardDecisions).select('EffectiveBasePermissions')<Wire>())),
    ...contentTimes,
  });
  return isError ? false : data;
}

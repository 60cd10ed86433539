import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import {
  courseContentQuery,
  interestQuery,
  ownRowsQuery,
  rememberWritten,
  sessionLedgerQuery,
} from './course-queries.ts';
import { writeInterest, type InterestIntent } from './interest-rows.ts';
import { writeSignUp, type SignUpIntent } from './sign-up.ts';

export const useCourseContent = () => useQuery(courseContentQuery(useDataSource()));

const seconds = 1000;

/** The same where HR works on it: what a colleague saved a minute ago is there when the page opens. */
export const useNewestCourseContent = () =>
  useQuery({ ...courseContentQuery(useDataSource()), staleTime: 10 * seconds });

export const useSessionLedger = (sessionId: number) => useQuery(sessionLedgerQuery(useDataSource(), sessionId));

/** The ledgers of several sessions, in the order asked; ten sessions are one batch. */
export function useSessionLedgers(sessionIds: readonly number[]) {
  const source = useDataSource();
  return useQueries({ queries: sessionIds.map((id) => sessionLedgerQuery(source, id)) });
}

export const useOwnRows = (person: string) => useQuery(ownRowsQuery(useDataSource(), person));
export const useInterest = () => useQuery(interestQuery(useDataSource()));

/** Signs up, withdraws, adds or drops coaching. Afterwards the session's ledger in memory has the row, provisionally. */
export function useWriteSignUp() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (intent: SignUpIntent) => writeSignUp(source, intent),
    onSuccess: ({ ledger, row }) => rememberWritten(queries, ledger, row.id),
    // a row may have been written although its answer was lost
    onError: (_, { sessionId }) => queries.invalidateQueries({ queryKey: ['sessionLedger', sessionId] }),
  });
}

export function useWriteInterest() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (intent: InterestIntent) => writeInterest(source, intent),
    onSettled: () => queries.invalidateQueries({ queryKey: ['interest'] }),
  });
}

import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Answer } from '#domain/fund/answer.ts';
import type { PublicAccount } from '#domain/fund/public-account.ts';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';
import { contentTimes } from '#data/queries.ts';
import { mark, type NewMarker } from './announce.ts';
import { writeAnswer } from './answers.ts';
import { confirm, readOwnConfirmations, type NewConfirmation } from './confirmations.ts';
import { decide, type NewDecision } from './decide.ts';
import { readEarlierGrants } from './earlier-grants.ts';
import { readFundContent } from './fund-content.ts';
import { readFundYear } from './fund-year.ts';
import {
  readOwnApplications,
  sayAboutApplication,
  sendApplication,
  type ApplicationWord,
  type NewApplication,
} from './own-applications.ts';
import { publishAccount } from './published-account.ts';

const seconds = 1000;

/** Years, rounds and published accounts: the municipality's own words. */
export function useFundContent() {
  const source = useDataSource();
  return useQuery({
    queryKey: ['fundContent'],
    queryFn: () => source.send(() => readFundContent(source)),
    ...contentTimes,
  });
}

/** The next four live in memory only. */
export function useOwnApplications() {
  const [source, { id }] = [useDataSource(), usePerson()];
  return useQuery({
    queryKey: ['ownApplications', id],
    queryFn: () => readOwnApplications(source, String(id)),
    enabled: id !== 0,
  });
}

export function useOwnConfirmations() {
  const [source, { id }] = [useDataSource(), usePerson()];
  return useQuery({
    queryKey: ['ownConfirmations', id],
    queryFn: () => readOwnConfirmations(source, String(id)),
    enabled: id !== 0,
  });
}

/** Everything of a year, for the secretariat; asked for again each half minute, since colleagues decide too. */
export function useFundYear(year: number) {
  const source = useDataSource();
  return useQuery({
    queryKey: ['fundYear', year],
    queryFn: () => source.send(() => readFundYear(source, year)),
    staleTime: 10 * seconds,
    refetchInterval: 30 * seconds,
  });
}

const again = (queries: QueryClient, key: string) => () => queries.invalidateQueries({ queryKey: [key] });

export function useSendApplication() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (sent: NewApplication) => sendApplication(source, sent),
    onSettled: again(queries, 'ownApplications'),
  });
}

export function useSayAboutApplication() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (word: ApplicationWord) => sayAboutApplication(source, word),
    onSettled: again(queries, 'ownApplications'),
  });
}

export function useConfirm() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (said: NewConfirmation) => confirm(source, said),
    onSettled: again(queries, 'ownConfirmations'),
  });
}

/** Makes decisions and gives the year's as they are afterwards: whoever decides is told at once what holds. */
export function useDecide() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (decisions: readonly NewDecision[]) => decide(source, decisions),
    onSettled: again(queries, 'fundYear'),
  });
}

/** Announces a round or closes a year, when it may still be done once everything is read again. */
export function useMark() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (marker: NewMarker) => mark(source, marker),
    onSettled: again(queries, 'fundYear'),
  });
}

export function useEarlierGrants(applicant: string, year: number) {
  const source = useDataSource();
  return useQuery({
    queryKey: ['earlierGrants', applicant, year],
    queryFn: () => readEarlierGrants(source, applicant, year),
  });
}

export function useWriteAnswers() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: async (answers: ReadonlyMap<number, Answer>) => {
      for (const [application, answer] of answers) await writeAnswer(source, application, answer);
    },
    onSettled: again(queries, 'fundYear'),
  });
}

export function usePublishAccount() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: ({ year, account }: { year: number; account: PublicAccount }) => publishAccount(source, year, account),
    onSettled: again(queries, 'fundContent'),
  });
}

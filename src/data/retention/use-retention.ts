import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import type { ListRows } from '#domain/shared/retention/due-rows.ts';
import type { KeptListOfPeople } from './kept-lists.ts';
import { readKeptRows } from './kept-rows.ts';
import { recycleDue } from './recycle-due.ts';

/** What HR's pages of what is due are made from. In memory only. */
export function useKeptRows() {
  const source = useDataSource();
  return useQuery({ queryKey: ['keptRows'], queryFn: () => readKeptRows(source), staleTime: 60_000 });
}

export function useRecycleDue() {
  const [source, queries] = [useDataSource(), useQueryClient()];
  return useMutation({
    mutationFn: (due: readonly ListRows<KeptListOfPeople>[]) => recycleDue(source, due),
    onSettled: () => Promise.all(['keptRows', 'interest'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

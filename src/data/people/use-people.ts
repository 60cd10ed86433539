import { useQuery } from '@tanstack/react-query';
import { useDataSource } from '#data/DataProvider.tsx';
import { readPeople } from './site-people.ts';

/** Names and mails, by site user id. In memory only. */
export function usePeople() {
  const source = useDataSource();
  return useQuery({ queryKey: ['people'], queryFn: () => readPeople(source), staleTime: 5 * 60_000 });
}

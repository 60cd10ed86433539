import { queryOptions, useQuery } from '@tanstack/react-query';
import type { DataSource } from '#data/data-source.ts';
import { useDataSource } from '#data/DataProvider.tsx';
import { readServerOffset } from './server-time.ts';

const halfAnHour = 30 * 60_000;

/** How far this PC's clock is off. Asked for once, and again each half hour, since laptops sleep. */
const serverOffsetQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ['serverOffset'],
    queryFn: () => source.send(() => readServerOffset(source.sp)),
    staleTime: halfAnHour,
    gcTime: Infinity,
  });

/** The server's now. The PC's own clock until SharePoint has said what time it is. */
export function useServerClock(): () => number {
  const { data: offset = 0 } = useQuery(serverOffsetQuery(useDataSource()));
  return () => Date.now() + offset;
}

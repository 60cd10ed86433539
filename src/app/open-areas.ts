import { useMemo } from 'react';
import { useContentQuery, usePerson } from '#data/DataProvider.tsx';
import { areas, type AppArea } from './areas.ts';

const none: readonly string[] = [];

/**
 * The areas that are open to the person: HR sees also what it keeps closed while making it ready. As long as neither is
 * known, nothing is closed, so that a start draws what most people will see.
 */
export function useOpenAreas(): readonly AppArea[] {
  const closed = useContentQuery().data?.settings.closedAreas ?? none;
  const isHr = usePerson().roles.hr;
  return useMemo(
    () => (isHr || closed.length === 0 ? areas : areas.filter(({ id, closable }) => !closable || !closed.includes(id))),
    [closed, isHr],
  );
}

import { useMemo } from 'react';
import { useContentQuery, usePerson } from '#data/DataProvider.tsx';
import type { ClosableArea } from '#domain/settings/settings.ts';
import type { Area } from '#ui/area.ts';
import { areas } from './areas.ts';

const none: readonly ClosableArea[] = [];

/**
 * The areas that are open to the person: HR sees also what it keeps closed while making it ready. As long as neither is
 * known, nothing is closed, so that a start draws what most people will see.
 */
export function useOpenAreas(): readonly Area[] {
  const closed = useContentQuery().data?.settings.closedAreas ?? none;
  const isHr = usePerson().roles.hr;
  return useMemo(
    () => (isHr || closed.length === 0 ? areas : areas.filter(({ id }) => !closed.some((each) => each === id))),
    [closed, isHr],
  );
}

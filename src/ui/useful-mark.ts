import { useEffect } from 'react';
import { usefulMark } from './start-marks.ts';

/** Marks, once, the moment at which the app is useful to the person, as the floor page marks its first row (bench/). */
export function useUsefulMark(useful: boolean): void {
  useEffect(() => {
    if (useful && performance.getEntriesByName(usefulMark).length === 0) performance.mark(usefulMark);
  }, [useful]);
}

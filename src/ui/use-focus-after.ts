import { useEffect, useRef } from 'react';

/** Moves the focus to an element, by its id, whenever `place` changes: to the heading of the step one has gone to. */
export function useFocusAfter(place: string, id: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }, [place, id]);
}

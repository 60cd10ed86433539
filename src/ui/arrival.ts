import { useEffect, useRef, type RefObject } from 'react';

let pagesShown = 0;

/**
 * Focus goes to a page's h1 after every navigation, so that a screen reader begins to read there. Not at the very
 * first page: there the browser's own start is right. Gives the ref to put on the h1 (with `tabIndex={-1}`).
 * `key` tells two pages of the same kind apart.
 */
export function useArrival<Heading extends HTMLElement = HTMLHeadingElement>(key: string): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [key]);
  return heading;
}

/**
 * The one exception: when the app opens on a page with a field to begin in, the field gets focus, if that moves nothing
 * under a finger (no keyboard flies up) and steals it from no one. Call it after `useArrival`.
 */
export function useFirstFocus(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const idle = document.activeElement === null || document.activeElement === document.body;
    const fine = window.matchMedia('(pointer: fine)').matches;
    if (pagesShown <= 1 && fine && idle && document.hasFocus()) field.current?.focus();
  }, [field]);
}

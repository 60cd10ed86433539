import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Calls back when the person goes on outside an element that is open: by pointer or by moving focus. */
export function useLeaving(element: RefObject<HTMLElement | null>, open: boolean, leave: () => void): void {
  const leaving = useEffectEvent((event: Event) => {
    if (!element.current?.contains(event.target as Node)) leave();
  });
  useEffect(() => {
    if (!open) return;
    document.addEventListener('pointerdown', leaving);
    document.addEventListener('focusin', leaving);
    return () => {
      document.removeEventListener('pointerdown', leaving);
      document.removeEventListener('focusin', leaving);
    };
  }, [open]);
}

import { useEffect } from 'react';

/** Gives the focus back to what opened this part, by its ID, when the part goes; after whatever else then takes it. */
export function useReturnFocus(opener: string): void {
  useEffect(
    () => () => {
      setTimeout(() => document.getElementById(opener)?.focus());
    },
    [opener],
  );
}

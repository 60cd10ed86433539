import { useEffect } from 'react';

const dialog = '[role="dialog"][aria-modal="true"]';

/**
 * Gives the focus back to what opened this part, by its ID, when the part goes; after whatever else then takes it. Where
 * another dialog has taken its place the focus stays there, or that would be out of reach.
 */
export function useReturnFocus(opener: string): void {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.querySelector(dialog) === null) document.getElementById(opener)?.focus();
      });
    },
    [opener],
  );
}

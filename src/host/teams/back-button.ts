import { pages } from '@microsoft/teams-js';

type Marked = { readonly steps?: number };

const stepsOf = (state: unknown): number | undefined => (state as Marked | null)?.steps;

/** How many pages of the app lie behind the one that is open. Every entry of the history is marked with it when it is new. */
function countSteps(): () => number {
  let steps = stepsOf(history.state) ?? 0;
  const mark = (fresh: number) => {
    steps = stepsOf(history.state) ?? fresh;
    history.replaceState({ ...history.state, steps }, '');
  };
  mark(steps);
  window.addEventListener('hashchange', () => mark(steps + 1));
  return () => steps;
}

/** The host's own back button goes back in the app first; on the page one came to, it is the host's again. */
export function answerBackButton(): void {
  if (!pages.backStack.isSupported()) return;
  const steps = countSteps();
  pages.backStack.registerBackButtonHandler(() => {
    if (steps() === 0) return false;
    history.back();
    return true;
  });
}

import { lazily } from '#kernel/lazily.ts';

type Marked = { readonly steps?: number };

const stepsOf = (state: unknown): number | undefined => (state as Marked | null)?.steps;

/** Marks every entry of the history, when it is new, with how many pages of the app lie behind it. */
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

const counted = lazily(countSteps);

/** How many pages of the app lie behind the one that is open. Counted from the first time it is asked. */
export const stepsBehind = (): number => counted()();

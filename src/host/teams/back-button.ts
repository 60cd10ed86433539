import { pages } from '@microsoft/teams-js';
import { stepsBehind } from '../steps-behind.ts';

/**
 * The host's own back button goes back in the app first; on the page one came to, it is the host's again. Gives what says
 * that the page of `hash` is such a page, when the host shows another tab in the same frame: what lies behind it belongs
 * to the tab before.
 */
export function answerBackButton(): (hash: string) => void {
  let first = stepsBehind();
  if (!pages.backStack.isSupported()) return () => undefined;
  pages.backStack.registerBackButtonHandler(() => {
    if (stepsBehind() <= first) return false;
    history.back();
    return true;
  });
  return (hash) => {
    first = stepsBehind() + (location.hash === hash ? 0 : 1);
  };
}

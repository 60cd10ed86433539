import { pages } from '@microsoft/teams-js';
import { stepsBehind } from '../steps-behind.ts';

/** The host's own back button goes back in the app first; on the page one came to, it is the host's again. */
export function answerBackButton(): void {
  if (!pages.backStack.isSupported()) return;
  stepsBehind();
  pages.backStack.registerBackButtonHandler(() => {
    if (stepsBehind() === 0) return false;
    history.back();
    return true;
  });
}

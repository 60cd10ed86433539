import type { FrameLocator } from 'playwright-core';
import { inject } from 'vitest';
import { appTest } from './app-test.ts';

/** What is chosen in the bar of the frame that plays Teams. */
export type HostChoices = {
  readonly as?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: 'da-dk' | 'en-us';
  /** How the host answers when the app asks for a token. */
  readonly token?: 'silent' | 'interaction' | 'cancelled' | 'refused' | 'consent' | 'offline';
  /** Which host it plays; `bare` has no functions, `silent` never answers. */
  readonly host?: 'teams' | 'outlook' | 'office' | 'bare' | 'silent';
  /** What frames the app at first: a tab, or the dialog that sets up a channel tab. */
  readonly frame?: 'content' | 'settings';
  /** Whether the frame is put to sleep and woken up for another tab. */
  readonly reuse?: 'yes' | 'no';
  /** How long the host thinks before it says who and where one is. */
  readonly contextAfterMs?: string;
  /** The page a deep link names. */
  readonly subPageId?: string;
  /** The host does not take the tab. */
  readonly save?: 'refused';
};

/** `appTest` with the app in a host: another origin around it, the real TeamsJS and MSAL inside. */
export const teamsTest = appTest.extend(
  'openInTeams',
  ({ page }) =>
    async (hash = '#/', choices: HostChoices = {}): Promise<FrameLocator> => {
      const query = new URLSearchParams({ as: 'leder', ...choices }).toString();
      await page.goto(`${inject('localApp').frameUrl}/?${query}${hash}`);
      const tab = page.frameLocator('#tab');
      await tab.getByRole('heading', { level: 1 }).waitFor();
      return tab;
    },
);

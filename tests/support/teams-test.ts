import type { FrameLocator } from 'playwright-core';
import { inject } from 'vitest';
import { appTest } from './app-test.ts';

/** What is chosen in the bar of the frame that plays Teams. */
export type HostChoices = {
  readonly as?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: 'da-dk' | 'en-us';
  /** How the host answers when the app asks for a token. */
  readonly token?: 'silent' | 'interaction' | 'refused';
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

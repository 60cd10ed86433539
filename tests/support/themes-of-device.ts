import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a device says it wants. */
export const themes = [
  { name: 'default', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

export type ThemeOfDevice = (typeof themes)[number];

const ground = (page: Page): Promise<string> =>
  page.evaluate(() =>
    getComputedStyle(document.querySelector('#root > *')!).getPropertyValue('--colorNeutralBackground1'),
  );

/** Changes the theme as a device does, under the open page. */
export async function changeTheme(page: Page, { media }: ThemeOfDevice): Promise<void> {
  const before = await ground(page);
  await page.emulateMedia(media);
  await expect.poll(() => ground(page)).not.toBe(before);
}

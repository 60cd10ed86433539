import type { Page } from 'playwright-core';

/** Fills in the day and the clock of a moment (`2027-02-04T09:00`), each in its own field. */
export async function fillMoment(page: Page, label: string, moment: string): Promise<void> {
  const [day = '', clock = ''] = moment.split('T');
  await page.getByLabel(`${label}: Dato`).fill(day);
  await page.getByLabel(`${label}: Klokkeslæt`).fill(clock);
}

import type { Browser, BrowserContext, Page } from 'playwright-core';

/** DevTools' *Fast 4G*: 9 Mbit/s down, 1.5 up, 165 ms, of which a tenth is lost to the protocol. */
const fast4g = {
  offline: false,
  downloadThroughput: (9e6 / 8) * 0.9,
  uploadThroughput: (1.5e6 / 8) * 0.9,
  latency: 165,
};
const processorSlowdown = 4;

export type Figures = {
  readonly useful: number;
  readonly firstPaint: number;
  readonly bytes: number;
  readonly shift: number;
};

/** What a page is measured by. `useful` is asked of the frame that holds the app. */
export type Subject = { readonly name: string; readonly url: string; readonly framed?: boolean };

async function slowed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  await devTools.send('Network.emulateNetworkConditions', fast4g);
  return page;
}

/** Opens the page once and waits until it is useful. Milliseconds since the navigation began. */
async function visit(context: BrowserContext, { url, framed }: Subject): Promise<Figures> {
  const page = await slowed(context);
  await page.addInitScript(() => {
    const measured = globalThis as unknown as { shift: number };
    measured.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measured.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  const frame = framed ? await frameOf(page) : page.mainFrame();
  await frame.waitForFunction(() => performance.getEntriesByName('lh:useful').length > 0, undefined, {
    timeout: 60_000,
  });
  await page.waitForTimeout(1500); // what a leader stays at the least; the content is put away meanwhile
  const figures = await frame.evaluate(() => ({
    useful: performance.getEntriesByName('lh:useful')[0]?.startTime ?? 0,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    bytes: [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
      0,
    ),
    shift: (globalThis as unknown as { shift: number }).shift,
  }));
  await page.close();
  return figures;
}

async function frameOf(page: Page) {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the host page has no frame');
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

/** A cold start in a browser that has never seen the page, and then a second start of the same person. */
export async function coldAndSecond(browser: Browser, subject: Subject): Promise<{ cold: Figures; second: Figures }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' });
  try {
    const cold = await visit(context, subject);
    const second = await visit(context, subject);
    return { cold, second };
  } finally {
    await context.close();
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

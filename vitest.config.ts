import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { LongestFirst } from '#tests/support/longest-first.ts';
import { pnpWithoutSourceMaps } from '#tests/support/pnp-without-source-maps.ts';
import { listFiles } from '#tools/source/list-files.ts';

type Options = NonNullable<Extract<TestProjectConfiguration, { test?: unknown }>['test']>;

const failOnConsole = 'tests/support/fail-on-console.ts';

const project = (name: string, include: string[], options: Options = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include, environment: 'node', setupFiles: [failOnConsole], ...options },
});

/** The files of a worker share their libraries (and its browser), which take longer to load than many a file to run. */
const together: Options = { isolate: false };

const inDom: Options = {
  environment: 'jsdom',
  testTimeout: 30_000,
  setupFiles: [failOnConsole, 'tests/support/unmount-after-each.ts'],
};

/** A module that one file replaces would stay replaced for the files after it, so these share nothing. */
const replacingModules = listFiles(import.meta.dirname).filter(
  (file) => file.endsWith('.test.tsx') && readFileSync(join(import.meta.dirname, file), 'utf8').includes('vi.mock('),
);

const overHttp: Options = { ...together, hookTimeout: 120_000 };

const inBrowser: Options = {
  ...overHttp,
  // A journey waits about a third of its time, so a third worker finds work to do. Vitest asks for a group of its own.
  maxWorkers: 3,
  sequence: { groupOrder: 1, sequencer: LongestFirst },
  globalSetup: ['tests/support/demo-data.ts', 'tests/support/local-app.ts'],
  testTimeout: 180_000,
  // As long as a page is waited for; Vitest's own second is short on a machine that stands still at times.
  expect: { poll: { timeout: 60_000 } },
};

/**
 * Proofs by what they cost: `unit` in seconds, `speed` against the clock, `conformance` over HTTP, `journeys` in a
 * browser, `long` by hand, with `crossed`: what `journeys` judges pairwise.
 */
export default defineConfig({
  plugins: [pnpWithoutSourceMaps],
  test: {
    allowOnly: false,
    // Vitest leaves a core idle by itself; on the two of a small machine that is half of it.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // PnPjs imports folders (`@pnp/sp/webs`), which plain Node does not follow.
    server: { deps: { inline: [/@pnp\//] } },
    projects: [
      project(
        'unit',
        [
          '{src,sharepoint,tools,manifest,bench}/**/!(*.journey).test.ts',
          'tests/support/**/!(*.journey).test.ts',
          'tests/{search,roll-out}/**/*.test.ts',
        ],
        // A few read the whole project, which a cold disk makes slow.
        { ...together, testTimeout: 30_000 },
      ),
      project('unit-dom', ['{src,tests/support}/**/*.test.tsx'], { ...inDom, ...together, exclude: replacingModules }),
      project('unit-dom-alone', replacingModules, inDom),
      // One file after the other, so that what is timed has the machine to itself; what is slow is slow three times.
      project('speed', ['tests/speed/**/*.test.ts'], { testTimeout: 60_000, fileParallelism: false, retry: 2 }),
      project('conformance', ['tests/conformance/**/*.test.ts'], {
        ...overHttp,
        globalSetup: ['tests/support/demo-data.ts'],
        testTimeout: 60_000,
      }),
      project('journeys', ['tests/journeys/**/*.test.ts', '{src,tests/support}/**/*.journey.test.ts'], {
        ...inBrowser,
        provide: { thoroughness: 'pairwise' },
      }),
      project('crossed', ['src/**/*.journey.test.ts'], { ...inBrowser, provide: { thoroughness: 'crossed' } }),
      project('long', ['tests/long/**/*.test.ts'], { testTimeout: 900_000, fileParallelism: false }),
    ],
  },
});

import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { pnpWithoutSourceMaps } from '#tests/support/pnp-without-source-maps.ts';

type Options = NonNullable<Extract<TestProjectConfiguration, { test?: unknown }>['test']>;

const failOnConsole = 'tests/support/fail-on-console.ts';

const project = (name: string, include: string[], options: Options = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include, environment: 'node', setupFiles: [failOnConsole], ...options },
});

/** Proofs by what they cost: `unit` in seconds, `conformance` over HTTP, `journeys` in a browser, `long` by hand. */
export default defineConfig({
  plugins: [pnpWithoutSourceMaps],
  test: {
    allowOnly: false,
    // PnPjs imports folders (`@pnp/sp/webs`), which plain Node does not follow.
    server: { deps: { inline: [/@pnp\//] } },
    projects: [
      project('unit', [
        '{src,sharepoint,tools,manifest,bench}/**/*.test.ts',
        'tests/support/**/!(*.journey).test.ts',
        'tests/{search,roll-out}/**/*.test.ts',
      ]),
      project('unit-dom', ['src/**/*.test.tsx', 'tests/support/**/*.test.tsx'], {
        environment: 'jsdom',
        setupFiles: [failOnConsole, 'tests/support/unmount-after-each.ts'],
      }),
      project('conformance', ['tests/conformance/**/*.test.ts'], { testTimeout: 20_000 }),
      // One browser at a time: on two cores, two of them make each other time out.
      project('journeys', ['tests/journeys/**/*.test.ts', 'tests/support/**/*.journey.test.ts'], {
        globalSetup: ['tests/support/local-app.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
      project('long', ['tests/long/**/*.test.ts'], { testTimeout: 900_000, fileParallelism: false }),
    ],
  },
});

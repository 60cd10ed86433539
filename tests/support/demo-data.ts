import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalSite } from '#tools/start/local-site.ts';
import { fingerprintOf, madeOnce } from './made-once.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the run's provisioned and filled site; nobody opens it, everybody takes a copy. */
    readonly demoData: string;
  }
}

/** What the site is made by: the declarations and their content, and the domain that both lean on. */
const madeBy = [
  'sharepoint',
  'src/kernel',
  'src/domain',
  'src/i18n',
  'tools/start',
  'package.json',
  'package-lock.json',
];

/** Its courses lie so and so many days from the moment it was filled, so it may not grow old. */
const goodForMs = 20 * 60_000;

/** Provisions and fills one site for the runs of `npm test`, as `npm start` does the first time. */
export async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  const demoData = await madeOnce({
    shelf: path.join(root, '.cache', 'demo-data'),
    fingerprint: fingerprintOf(root, madeBy),
    goodForMs,
    make: async (data) => {
      const site = await startLocalSite({ port: 0, data, report: () => {} });
      await site.close(); // that brings everything into the one file, so that a copy of it is whole
    },
  });
  project.provide('demoData', demoData);
}

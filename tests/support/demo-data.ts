import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalSite } from '#tools/start/local-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the run's provisioned and filled site; nobody opens it, everybody takes a copy. */
    readonly demoData: string;
  }
}

/** Provisions and fills one site for a whole run, as `npm start` does the first time. */
export async function setup(project: TestProject): Promise<() => void> {
  const cache = path.join(project.config.root, '.cache', 'test');
  mkdirSync(cache, { recursive: true });
  const data = mkdtempSync(path.join(cache, 'demo-data-'));
  const remove = (): void => rmSync(data, { recursive: true, force: true });
  try {
    const site = await startLocalSite({ port: 0, data, report: () => {} });
    await site.close(); // that brings everything into the one file, so that a copy of it is whole
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('demoData', data);
  return remove;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder the app was built into; `inject('appFolder')` gives it to a journey. */
    readonly appFolder: string;
  }
}

/** Builds the app once for all journeys, as `npm run build` does, but with the local frame as a host that may show it. */
export function setup(project: TestProject): void {
  const root = project.config.root;
  const appFolder = join(root, '.cache', 'journeys', 'web');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const build = spawnSync(process.execPath, [webpack, '--mode', 'production', '--output-path', appFolder], {
    cwd: root,
    env: { LEDERHJAELP_HOST_ORIGINS: 'http://localhost:3002', ...process.env },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The app cannot be built:\n${build.stdout}${build.stderr}`);
  project.provide('appFolder', appFolder);
}

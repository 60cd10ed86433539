import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Scene } from '#tests/support/scene.ts';
import { areas } from './areas.ts';

const sources = join(import.meta.dirname, '..');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
const scenesFiles = files.filter((file) => file.endsWith('.scenes.ts'));

/** A scene file exports one list. */
async function scenesOf(file: string): Promise<readonly Scene[]> {
  const module = (await import(join(sources, file))) as Record<string, readonly Scene[]>;
  return Object.values(module).flat();
}

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/:[^/]+/g, '[^/]+')}$`).test(path);

it('every page of every area is judged by axe: it has a scene', async () => {
  const scenes = (await Promise.all(scenesFiles.map(scenesOf))).flat();
  const patterns = areas.flatMap(({ routes }) => routes.map(({ path }) => path));
  const drawn = new Set(
    scenes.map(({ hash }) => {
      const path = hash.slice(1).split('?')[0]!;
      return patterns.find((pattern) => fits(pattern, path)); // the first that fits draws the page
    }),
  );
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => !drawn.has(pattern))).toEqual([]);
});

it('every file of scenes is played: a journey stands beside it', () => {
  expect(scenesFiles).not.toEqual([]);
  const played = files
    .filter((file) => file.endsWith('.journey.test.ts'))
    .map((file) => basename(file, '.journey.test.ts'));
  expect(scenesFiles.map((file) => basename(file, '.scenes.ts')).filter((name) => !played.includes(name))).toEqual([]);
});

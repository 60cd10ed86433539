import { layers, type LayerName } from './layers.ts';

const longestFolderFirst = (Object.keys(layers) as LayerName[]).sort(
  (a, b) => layers[b].folder.length - layers[a].folder.length,
);

/** A file of tests, or what only tests read. It may stand in any folder, beside the code it tests. */
export const isTest = (path: string): boolean => /\.(test|test-d|fixtures?|scenes)\.tsx?$/.test(path);

/** The layer of a file by its folder; tests beside code belong to `tests`. */
export function layerOf(path: string): LayerName {
  if (isTest(path)) return 'tests';
  return longestFolderFirst.find((name) => isInside(path, layers[name].folder)) ?? 'root';
}

const isInside = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

/** The area a file belongs to: `src/features/help/pages/x.tsx` is of `help`. */
export const areaOf = (path: string, folder: string): string =>
  path
    .slice(folder.length + 1)
    .split('/')
    .slice(0, -1)[0] ?? '';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#tools/source/list-files.ts';
import { isCode, parseSource } from '#tools/source/source-file.ts';
import type { Project } from './check-layers.ts';
import { importsOf } from './imports-of.ts';
import { resolveImport, type Aliases } from './resolve-import.ts';

type PackageJson = {
  readonly imports: Aliases;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Reads and parses every code file below `root`. */
export function readProject(root: string): Project {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
  const all = new Set(listFiles(root));
  const files = [...all].filter(isCode);
  const edges = files.flatMap((from) =>
    importsOf(parseSource(from, readFileSync(join(root, from), 'utf8'))).map((found) => ({
      ...found,
      from,
      target: resolveImport(from, found.specifier, manifest.imports, (path) => all.has(path)),
    })),
  );
  return {
    files,
    edges,
    dependencies: new Set(Object.keys(manifest.dependencies)),
    devDependencies: new Set(Object.keys(manifest.devDependencies)),
    entries: new Set(files.filter((file) => isEntry(file, manifest.scripts))),
  };
}

/** Programs begin at the commands of package.json and at the files that lie directly in `src`, which webpack bundles. */
const isEntry = (file: string, scripts: PackageJson['scripts']): boolean =>
  /^src\/[^/]+$/.test(file) || Object.values(scripts).some((script) => script.split(/\s+/).includes(file));

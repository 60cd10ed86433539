import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { Target } from './edge.ts';

/** `package.json#imports`: `{ '#kernel/*': './src/kernel/*' }`. */
export type Aliases = Readonly<Record<string, string>>;

/** Follows a specifier as Node does: a file is named with its extension, an alias stands for one folder. */
export function resolveImport(
  from: string,
  specifier: string,
  aliases: Aliases,
  isFile: (path: string) => boolean,
): Target {
  if (specifier === '') return { kind: 'computed' };
  if (isNodeModule(specifier)) return { kind: 'node', name: specifier.replace(/^node:/, '') };
  const path = pathOf(from, specifier, aliases);
  if (path !== undefined) return isFile(path) ? { kind: 'file', path } : { kind: 'nowhere' };
  if (specifier.startsWith('#')) return { kind: 'nowhere' };
  return { kind: 'package', name: packageName(specifier) };
}

const isNodeModule = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');

function pathOf(from: string, specifier: string, aliases: Aliases): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  for (const [alias, folder] of Object.entries(aliases)) {
    const prefix = alias.replace(/\*$/, '');
    if (specifier.startsWith(prefix)) return posix.normalize(folder.replace('*', specifier.slice(prefix.length)));
  }
  return undefined;
}

/** `@pnp/sp/webs` is of the package `@pnp/sp`. */
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

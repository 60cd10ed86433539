import { expect, it } from 'vitest';
import { parseSource } from '#tools/source/source-file.ts';
import { importsOf } from './imports-of.ts';
import { resolveImport } from './resolve-import.ts';

it('finds every way to name another module, with its line', () => {
  const code = [
    "import { a } from './a.ts';",
    "import type { B } from './b.ts';",
    "import './c.ts';",
    "export { d } from './d.ts';",
    "export * from './e.ts';",
    "export const lazy = () => import('./f.ts');",
    "export type G = import('./g.ts').G;",
    "export const text = \"import { x } from './no.ts'\"; // import './neither.ts'",
  ].join('\n');
  const found = importsOf(parseSource('src/data/x.ts', code));
  expect(found.map(({ specifier, line }) => `${line} ${specifier}`)).toEqual(
    [...'abcdefg'].map((letter, index) => `${index + 1} ./${letter}.ts`),
  );
  expect(found.filter(({ lazy }) => lazy).map(({ specifier }) => specifier)).toEqual(['./f.ts']);
});

it('a computed import is found, and leads nobody knows where', () => {
  const [found] = importsOf(parseSource('src/data/x.ts', 'export const load = (name: string) => import(name);'));
  expect(resolve(found?.specifier ?? 'not found')).toEqual({ kind: 'computed' });
});

it.each([
  ['./other.ts', { kind: 'file', path: 'src/data/other.ts' }],
  ['../kernel/result.ts', { kind: 'file', path: 'src/kernel/result.ts' }],
  ['#kernel/result.ts', { kind: 'file', path: 'src/kernel/result.ts' }],
  ['#kernel/result', { kind: 'nowhere' }],
  ['#unknown/result.ts', { kind: 'nowhere' }],
  ['./other', { kind: 'nowhere' }],
  ['@pnp/sp/webs', { kind: 'package', name: '@pnp/sp' }],
  ['react-dom/client', { kind: 'package', name: 'react-dom' }],
  ['node:fs/promises', { kind: 'node', name: 'fs/promises' }],
  ['fs', { kind: 'node', name: 'fs' }],
])('%s leads to %j', (specifier, target) => {
  expect(resolve(specifier)).toEqual(target);
});

function resolve(specifier: string) {
  const files = ['src/data/other.ts', 'src/kernel/result.ts'];
  return resolveImport('src/data/x.ts', specifier, { '#kernel/*': './src/kernel/*' }, (path) => files.includes(path));
}

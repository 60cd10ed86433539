import { describe, expect, it } from 'vitest';
import { printFinding } from '#tools/source/finding.ts';
import { checkLayers } from './check-layers.ts';
import type { Edge, Target } from './edge.ts';
import { edgeRules } from './edge-rules.ts';
import { layers, type LayerName } from './layers.ts';
import { readProject } from './read-project.ts';

/** rule · a planted violation · its lawful twin. Targets: a path, `npm:name`, `node:name`, `nowhere`, `computed`; `lazy` after it. */
const planted: readonly [rule: string, violation: string, lawful: string][] = [
  ['unresolved-import', 'src/data/a.ts → nowhere', 'src/data/a.ts → src/data/b.ts'],
  ['computed-import', 'src/data/a.ts → computed', 'tools/a.ts → computed'],
  ['no-import-of-tests', 'src/data/a.test.ts → src/data/b.test.ts', 'src/data/a.test.ts → tests/support/b.ts'],
  ['no-import-of-tests', 'tests/a.ts → src/data/b.test.ts', 'tests/a.ts → sharepoint/columns/b.fixture.ts'],
  ['product-knows-no-tools', 'src/app/a.ts → tools/b.ts', 'bench/a.ts → tools/b.ts'],
  ['product-knows-no-tools', 'sharepoint/cli/a.ts → tests/support/b.ts', 'tools/a.ts → tests/support/b.ts'],
  ['browser-knows-no-node', 'src/host/a.ts → node:fs', 'sharepoint/emulator/a.ts → node:fs'],
  ['browser-knows-no-node', 'src/kernel/a.ts → node:crypto', 'tools/a.ts → node:crypto'],
  ['browser-knows-no-node', 'sharepoint/lists/a.list.ts → node:fs', 'sharepoint/lists/a.list.ts → src/kernel/b.ts'],
  ['browser-knows-no-node', 'src/data/a.ts → sharepoint/provisioning/b.ts', 'src/data/a.ts → sharepoint/lists/b.ts'],
  [
    'browser-knows-no-node',
    'src/data/a.ts → sharepoint/emulator/b.ts',
    'src/data/a.test.ts → sharepoint/emulator/b.ts',
  ],
  ['browser-knows-no-node', 'src/main.ts → sharepoint/cli/b.ts', 'bench/a.ts → sharepoint/cli/b.ts'],
  [
    'browser-knows-no-node',
    'src/features/a/b.ts → sharepoint/content/c.ts',
    'sharepoint/cli/a.ts → sharepoint/content/c.ts',
  ],
  ['emulator-knows-no-client', 'sharepoint/emulator/a.ts → src/data/b.ts', 'tests/a.ts → src/data/b.ts'],
  ['emulator-knows-no-client', 'sharepoint/emulator/a.ts → npm:@pnp/sp', 'sharepoint/emulator/a.test.ts → npm:@pnp/sp'],
  [
    'features-are-islands',
    'src/features/help/a.ts → src/features/fund/index.ts',
    'src/features/help/a.ts → src/features/help/b/c.ts',
  ],
  ['feature-front-door', 'src/app/a.ts → src/features/help/queries.ts', 'src/app/a.ts → src/features/help/index.ts'],
  [
    'feature-front-door',
    'src/app/a.ts → src/features/help/help.area.tsx',
    'src/app/a.ts → src/features/help/help.area.tsx lazy',
  ],
  [
    'feature-front-door',
    'src/app/a.ts → src/features/help/pages/index.ts',
    'tests/a.ts → src/features/help/pages/index.ts',
  ],
  [
    'domain-areas-are-islands',
    'src/domain/fund/a.ts → src/domain/help/b.ts',
    'src/domain/fund/a.ts → src/domain/shared/b.ts',
  ],
  ['data-areas-are-islands', 'src/data/talks/a.ts → src/data/courses/b.ts', 'src/data/talks/a.ts → src/data/rows/b.ts'],
  ['data-areas-are-islands', 'src/data/rows/a.ts → src/data/courses/b.ts', 'src/data/rows/a.ts → src/data/clock/b.ts'],
  ['data-areas-are-islands', 'src/data/a.ts → src/data/talks/b.ts', 'src/data/courses/a.ts → src/data/b.ts'],
  ['undeclared-package', 'sharepoint/cli/a.ts → npm:left-behind', 'sharepoint/cli/a.ts → npm:esbuild'],
  ['domain-is-pure', 'src/domain/help/a.ts → npm:react', 'src/domain/help/a.ts → src/kernel/b.ts'],
  ['domain-is-pure', 'src/kernel/a.ts → npm:docx', 'src/data/a.ts → npm:docx'],
  ['home-of-pnpjs', 'src/features/help/a.ts → npm:@pnp/sp', 'src/data/a.ts → npm:@pnp/sp'],
  [
    'home-of-pnpjs',
    'sharepoint/provisioning/plan.ts → npm:@pnp/sp',
    'sharepoint/provisioning/apply/a.ts → npm:@pnp/sp',
  ],
  ['home-of-teams', 'src/app/a.ts → npm:@microsoft/teams-js', 'src/host/a.ts → npm:@microsoft/teams-js'],
  ['home-of-msal', 'src/data/a.ts → npm:@azure/msal-browser', 'src/host/a.ts → npm:@azure/msal-browser'],
  [
    'home-of-fluent',
    'src/host/a.ts → npm:@fluentui/react-components',
    'src/host/theme.ts → npm:@fluentui/react-components',
  ],
  ['home-of-react', 'src/data/a.ts → npm:react', 'src/data/A.tsx → npm:react'],
  ['home-of-query', 'src/ui/a.ts → npm:@tanstack/react-query', 'src/features/help/a.ts → npm:@tanstack/react-query'],
  ['home-of-routes', 'src/data/a.ts → npm:wouter', 'src/app/a.ts → npm:wouter'],
  ['home-of-excel', 'src/features/courses/a.ts → npm:write-excel-file', 'src/data/excel/a.ts → npm:write-excel-file'],
  ['home-of-word', 'src/features/talks/a.ts → npm:docx', 'src/data/word/a.ts → npm:docx'],
  ['home-of-sql', 'sharepoint/cli/a.ts → npm:libsql', 'sharepoint/emulator/a.ts → npm:libsql'],
  ['layer-without-packages', 'sharepoint/lists/a.ts → npm:esbuild', 'tools/a.ts → npm:esbuild'],
  ['no-dev-dependency-in-bundle', 'src/ui/a.ts → npm:esbuild', 'src/ui/a.test.ts → npm:esbuild'],
  ['layer-table', 'src/ui/a.tsx → src/data/b.ts', 'src/ui/a.tsx → src/i18n/b.ts'],
  ['layer-table', 'sharepoint/emulator/a.ts → sharepoint/lists/b.ts', 'sharepoint/emulator/a.ts → src/kernel/b.ts'],
];

const declared = {
  dependencies: new Set([
    'react',
    'wouter',
    'docx',
    'write-excel-file',
    '@tanstack/react-query',
    '@fluentui/react-components',
    '@pnp/sp',
    '@microsoft/teams-js',
    '@azure/msal-browser',
  ]),
  devDependencies: new Set(['libsql', 'esbuild']),
};

describe('each rule refuses a planted violation and lets its lawful twin pass', () => {
  it.each(planted)('%s: %s', (rule, violation, lawful) => {
    expect(rulesBrokenBy(violation)).toEqual([rule]);
    expect(rulesBrokenBy(lawful)).toEqual([]);
  });

  it('and every rule has one planted', () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(edgeRules.map(({ name }) => name)));
  });
});

const names = Object.keys(layers) as LayerName[];

it.each(names)('%s may import exactly what the layer table names', (from) => {
  const allowed = names.filter((to) => to === from || check([arrow(`${fileIn(from)} → ${doorOf(to)}`)]).length === 0);
  expect(allowed).toEqual(names.filter((to) => to === from || layers[from].mayImport.includes(to)));
});

it('a ring of imports is refused, also when one of them is only a type', () => {
  const ring = ['a → b', 'b → c', 'c → a'].map((text) => arrow(text.replace(/\w/g, 'src/data/$&.ts')));
  expect(check(ring).map(({ rule }) => rule)).toEqual(['no-cycles']);
  expect(check(ring.slice(0, 2))).toEqual([]);
});

it('a product file that only its own test imports is an orphan; entries, tests and tools are not', () => {
  const files = ['src/data/a.ts', 'src/data/b.ts', 'src/main.ts', 'src/data/a.test.ts', 'tools/x.ts'];
  const edges = [arrow('src/data/a.test.ts → src/data/a.ts'), arrow('src/main.ts → src/data/b.ts')];
  const entries = new Set(['src/main.ts']);
  const findings = checkLayers({ files, edges, entries, ...declared });
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([['src/data/a.ts', 'no-orphans']]);
});

it('this project keeps its own architecture', () => {
  expect(checkLayers(readProject(process.cwd())).map(printFinding)).toEqual([]);
}, 120_000); // reads every file, from a cold disk at worst

const check = (edges: readonly Edge[]) => checkLayers({ files: [], edges, entries: new Set(), ...declared });

const rulesBrokenBy = (text: string): string[] => check([arrow(text)]).map(({ rule }) => rule);

function arrow(text: string): Edge {
  const [from = '', specifier = '', lazy] = text.split(/ → | (?=lazy$)/);
  return { from, line: 1, specifier, lazy: lazy === 'lazy', target: targetOf(specifier) };
}

function targetOf(specifier: string): Target {
  if (specifier === 'nowhere' || specifier === 'computed') return { kind: specifier };
  if (specifier.startsWith('npm:')) return { kind: 'package', name: specifier.slice(4) };
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier.slice(5) };
  return { kind: 'file', path: specifier };
}

const fileIn = (layer: LayerName): string => (layer === 'root' ? 'file.ts' : `${layers[layer].folder}/x/file.ts`);

const doorOf = (layer: LayerName): string => (layer === 'features' ? 'src/features/x/index.ts' : fileIn(layer));

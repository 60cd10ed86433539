import type { Target } from './edge.ts';
import type { EdgeRule } from './edge-rule.ts';
import { areaOf, isTest, layerOf } from './layer-of.ts';
import { layers, type LayerName } from './layers.ts';
import { packageRules } from './package-rules.ts';

const pathOf = (target: Target): string | undefined => (target.kind === 'file' ? target.path : undefined);
const layerOfTarget = (target: Target): LayerName | undefined =>
  target.kind === 'file' ? layerOf(target.path) : undefined;

/** From the most particular to the most general: the first that objects names the reason. */
export const edgeRules: readonly EdgeRule[] = [
  {
    name: 'unresolved-import',
    objection: ({ target }) =>
      target.kind === 'nowhere' ? "no such file; write '#layer/path.ts' or './file.ts', with the extension" : undefined,
  },
  {
    name: 'computed-import',
    objection: ({ layer, target }) =>
      target.kind === 'computed' && isProduct(layer)
        ? 'name the module as a plain string: this check and the bundler read it from there'
        : undefined,
  },
  {
    name: 'no-import-of-tests',
    objection: ({ target }) =>
      target.kind === 'file' && isTest(target.path) && !/\.(fixtures?|scenes)\.ts/.test(target.path)
        ? 'a test stands alone; move what is shared to tests/support'
        : undefined,
  },
  {
    name: 'product-knows-no-tools',
    objection: ({ layer, target }) =>
      isProduct(layer) && ['tools', 'tests', 'bench'].includes(layerOfTarget(target) ?? '')
        ? 'what is shipped cannot lean on tools, tests or the bench'
        : undefined,
  },
  {
    name: 'browser-knows-no-node',
    objection: ({ layer, target }) =>
      layers[layer].runsIn === 'browser' && leadsOutOfTheBrowser(target)
        ? 'this file is part of the bundle; provisioning, emulator, content, commands and Node modules stay out of it'
        : undefined,
  },
  {
    name: 'emulator-knows-no-client',
    objection: ({ layer, target }) =>
      layer === 'emulator' && (layerOfTarget(target) === 'data' || isPnp(target))
        ? 'what the client is checked by must not be made of the client'
        : undefined,
  },
  {
    name: 'features-are-islands',
    objection: ({ from, layer, target }) => {
      const path = pathOf(target);
      if (layer !== 'features' || path === undefined || layerOf(path) !== 'features') return undefined;
      return areaOf(from, 'src/features') === areaOf(path, 'src/features')
        ? undefined
        : 'an area never imports its sister, not even a type; what two areas share belongs to domain, data or ui';
    },
  },
  {
    name: 'feature-front-door',
    objection: ({ layer, target, lazy }) => {
      const path = pathOf(target);
      if (layer === 'features' || layer === 'tests') return undefined;
      if (path === undefined || layerOf(path) !== 'features') return undefined;
      const isDoor = /^src\/features\/[^/]+\/index\.ts$/.test(path);
      const isLazyArea = lazy && /^src\/features\/[^/]+\/[^/]+\.area\.tsx$/.test(path);
      return isDoor || isLazyArea
        ? undefined
        : 'come in by features/<area>/index.ts, or load its <area>.area.tsx lazily';
    },
  },
  {
    name: 'domain-areas-are-islands',
    objection: ({ from, layer, target }) => {
      const path = pathOf(target);
      if (layer !== 'domain' || path === undefined || layerOf(path) !== 'domain') return undefined;
      return ['shared', areaOf(from, 'src/domain')].includes(areaOf(path, 'src/domain'))
        ? undefined
        : 'rules of one area do not lean on another area; share through domain/shared';
    },
  },
  {
    name: 'data-areas-are-islands',
    objection: ({ from, layer, target }) => {
      const path = pathOf(target);
      if (layer !== 'data' || path === undefined || layerOf(path) !== 'data') return undefined;
      return [...sharedInData, areaOf(from, 'src/data')].includes(areaOf(path, 'src/data'))
        ? undefined
        : 'what an area reads and writes is its own; what two areas need belongs to data/rows or another shared folder';
    },
  },
  ...packageRules,
  {
    name: 'layer-table',
    objection: ({ layer, target }) => {
      const other = layerOfTarget(target);
      if (other === undefined || other === layer || layers[layer].mayImport.includes(other)) return undefined;
      return `${layer} may not import ${other}: ${layers[layer].reason}`;
    },
  },
];

/** What every area's data stands on: the files of `src/data` itself, and the folders that know no area. */
const sharedInData: readonly string[] = ['', 'rows', 'cases', 'people', 'clock', 'retention'];

const isProduct = (layer: LayerName): boolean => !['tools', 'tests', 'bench', 'root'].includes(layer);

const isPnp = (target: Target): boolean => target.kind === 'package' && target.name.startsWith('@pnp/');

const leadsOutOfTheBrowser = (target: Target): boolean =>
  target.kind === 'node' || ['provisioning', 'emulator', 'cli', 'content'].includes(layerOfTarget(target) ?? '');

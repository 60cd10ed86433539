import type { EdgeInContext, EdgeRule } from './edge-rule.ts';
import { layers } from './layers.ts';
import { homeOf, packageHomes, type PackageHome } from './package-homes.ts';

const packageOf = ({ target }: EdgeInContext): string | undefined =>
  target.kind === 'package' ? target.name : undefined;

/** The rules about npm packages. Tests may import any package that package.json names. */
export const packageRules: readonly EdgeRule[] = [
  {
    name: 'undeclared-package',
    objection: (edge) => {
      const name = packageOf(edge);
      if (name === undefined || edge.dependencies.has(name) || edge.devDependencies.has(name)) return undefined;
      return `package.json does not name '${name}'; it is here only because something else brought it`;
    },
  },
  {
    name: 'domain-is-pure',
    objection: (edge) =>
      packageOf(edge) !== undefined && ['kernel', 'domain'].includes(edge.layer)
        ? 'rules and kernel use no library'
        : undefined,
  },
  ...packageHomes.map((home) => ({
    name: home.rule,
    objection: (edge: EdgeInContext) =>
      homeOf(packageOf(edge) ?? '') !== home || edge.layer === 'tests' || isAtHome(home, edge)
        ? undefined
        : home.reason,
  })),
  {
    name: 'layer-without-packages',
    objection: (edge) => {
      const name = packageOf(edge);
      if (name === undefined || homeOf(name) || layers[edge.layer].packages === 'any') return undefined;
      return `${edge.layer} is data and needs no library`;
    },
  },
  {
    name: 'no-dev-dependency-in-bundle',
    objection: (edge) => {
      const name = packageOf(edge);
      if (name === undefined || !edge.from.startsWith('src/') || edge.layer === 'tests') return undefined;
      return edge.dependencies.has(name) ? undefined : `'${name}' is shipped, so it belongs to "dependencies"`;
    },
  },
];

const isAtHome = (home: PackageHome, { layer, from }: EdgeInContext): boolean =>
  home.layers.includes(layer) || (home.files?.test(from) ?? false);

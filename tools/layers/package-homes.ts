import type { LayerName } from './layers.ts';

/** Libraries that live in few places, so that they can be replaced there. Tests may import any of them. */
export type PackageHome = {
  readonly rule: string;
  /** Whole names, or scopes ending in `/`. */
  readonly packages: readonly string[];
  readonly layers: readonly LayerName[];
  /** Further files outside those layers. */
  readonly files?: RegExp;
  readonly reason: string;
};

export const packageHomes: readonly PackageHome[] = [
  {
    rule: 'home-of-pnpjs',
    packages: ['@pnp/'],
    layers: ['data', 'bench'],
    files: /^sharepoint\/provisioning\/apply/,
    reason: 'PnPjs attaches itself by side effects of imports; keep them in one place and ask a query of data instead',
  },
  {
    rule: 'home-of-teams',
    packages: ['@microsoft/teams-js'],
    layers: ['host'],
    reason: 'the app runs outside Teams too; ask the host',
  },
  {
    rule: 'home-of-msal',
    packages: ['@azure/'],
    layers: ['host', 'cli'],
    reason: 'one place handles tokens; ask the host for one',
  },
  {
    rule: 'home-of-fluent',
    packages: ['@fluentui/', '@griffel/'],
    layers: ['ui', 'features', 'app', 'bench', 'root'],
    files: /^src\/host\/theme/,
    reason: 'rules, data and host have no looks',
  },
  {
    rule: 'home-of-react',
    packages: ['react', 'react-dom'],
    layers: ['ui', 'features', 'app', 'host', 'i18n', 'bench'],
    files: /^src\/data\/.*\.tsx$/,
    reason: 'rules and SharePoint know no screen',
  },
  {
    rule: 'home-of-query',
    packages: ['@tanstack/'],
    layers: ['data', 'features', 'app'],
    reason: 'server state is fetched by pages; shared parts are drawn from props',
  },
  {
    rule: 'home-of-routes',
    packages: ['wouter'],
    layers: ['features', 'app'],
    reason: 'addresses belong to the shell and its areas',
  },
  {
    rule: 'home-of-word',
    packages: ['docx'],
    layers: ['data'],
    reason: 'a Word file is written from a document of the domain, in one place that is loaded when it is used',
  },
  {
    rule: 'home-of-excel',
    packages: ['write-excel-file'],
    layers: ['data'],
    reason: 'a workbook is written in one place, where no cell can become a formula',
  },
  {
    rule: 'home-of-sql',
    packages: ['libsql'],
    layers: ['emulator'],
    reason: 'only the local SharePoint keeps data in a database of its own',
  },
];

/** The row a package belongs to, if it is bound to a place. */
export const homeOf = (packageName: string): PackageHome | undefined =>
  packageHomes.find((home) =>
    home.packages.some((name) => (name.endsWith('/') ? packageName.startsWith(name) : packageName === name)),
  );

export type LayerName = keyof typeof table;

export type Layer = {
  readonly folder: string;
  readonly mayImport: readonly LayerName[];
  readonly runsIn: 'browser' | 'node';
  readonly packages: 'none' | 'any';
  readonly reason: string;
};

const everyProductLayerButFeatures = [
  ...(['kernel', 'domain', 'columns', 'lists', 'content', 'provisioning', 'emulator', 'cli'] as const),
  ...(['data', 'host', 'i18n', 'ui', 'app', 'manifest'] as const),
] as const;

/**
 * The architecture: who may import whom. A layer may always import itself; what is not named is forbidden.
 * `runsIn: 'browser'` means no Node module; `packages: 'none'` means no npm package beyond those that
 * `package-homes.ts` gives a home there.
 */
const table = {
  kernel: {
    folder: 'src/kernel',
    mayImport: [],
    runsIn: 'browser',
    packages: 'none',
    reason: 'the words every layer speaks stand on nothing',
  },
  domain: {
    folder: 'src/domain',
    mayImport: ['kernel'],
    runsIn: 'browser',
    packages: 'none',
    reason: 'rules know neither lists, screens nor libraries: they are read and tested alone',
  },
  columns: {
    folder: 'sharepoint/columns',
    mayImport: ['kernel'],
    runsIn: 'browser',
    packages: 'none',
    reason: 'a column kind does not know which lists use it',
  },
  lists: {
    folder: 'sharepoint/lists',
    mayImport: ['kernel', 'columns', 'domain'],
    runsIn: 'browser',
    packages: 'none',
    reason: 'a list is pure data; it may name the domain’s constants, such as statuses',
  },
  content: {
    folder: 'sharepoint/content',
    mayImport: ['kernel', 'columns', 'lists', 'domain'],
    runsIn: 'node',
    packages: 'none',
    reason: 'starter content is data for provisioning; the app reads content from the lists',
  },
  provisioning: {
    folder: 'sharepoint/provisioning',
    mayImport: ['kernel', 'columns', 'lists', 'content'],
    runsIn: 'node',
    packages: 'any',
    reason: 'it makes a site out of declarations and fills it, whatever program asks for it',
  },
  emulator: {
    folder: 'sharepoint/emulator',
    mayImport: ['kernel'],
    runsIn: 'node',
    packages: 'any',
    reason:
      'what the app is checked by must not be what the app is made of, and it knows no list before it is told of one',
  },
  cli: {
    folder: 'sharepoint/cli',
    mayImport: ['kernel', 'columns', 'lists', 'content', 'provisioning', 'emulator', 'data'],
    runsIn: 'node',
    packages: 'any',
    reason:
      'a command wires parts together; it has no rules and no screens, and opens a case by the very function HR does',
  },
  data: {
    folder: 'src/data',
    mayImport: ['kernel', 'domain', 'columns', 'lists'],
    runsIn: 'browser',
    packages: 'any',
    reason: 'the data layer answers in the domain’s terms and knows no screen',
  },
  host: {
    folder: 'src/host',
    mayImport: ['kernel'],
    runsIn: 'browser',
    packages: 'any',
    reason: 'Teams and the browser are replaceable, so the host knows nothing of the app',
  },
  i18n: {
    folder: 'src/i18n',
    mayImport: ['kernel'],
    runsIn: 'browser',
    packages: 'any',
    reason: 'formats and shared words serve every screen and know none',
  },
  ui: {
    folder: 'src/ui',
    mayImport: ['kernel', 'columns', 'i18n'],
    runsIn: 'browser',
    packages: 'any',
    reason: 'shared parts are drawn from their props: no data, no rules but those of a kind of column',
  },
  features: {
    folder: 'src/features',
    mayImport: ['kernel', 'columns', 'domain', 'data', 'host', 'i18n', 'ui'],
    runsIn: 'browser',
    packages: 'any',
    reason: 'an area is built from the layers below; it may know kinds of columns, never a list or the shell',
  },
  app: {
    folder: 'src',
    mayImport: ['kernel', 'domain', 'data', 'host', 'i18n', 'ui', 'features'],
    runsIn: 'browser',
    packages: 'any',
    reason: 'the shell (src/app and the entries in src) composes what the layers below offer, and opens no list itself',
  },
  manifest: {
    folder: 'manifest',
    mayImport: ['kernel', 'root'],
    runsIn: 'node',
    packages: 'any',
    reason: 'the Teams package names the app from outside; its version is in package.json',
  },
  bench: {
    folder: 'bench',
    mayImport: ['kernel', 'columns', 'lists', 'content', 'provisioning', 'emulator', 'cli', 'tools', 'tests', 'root'],
    runsIn: 'node',
    packages: 'any',
    reason: 'it measures the built app from outside and shares the servers and the browser of tools and tests',
  },
  tools: {
    folder: 'tools',
    mayImport: [...everyProductLayerButFeatures, 'bench', 'tests', 'root'],
    runsIn: 'node',
    packages: 'any',
    reason: 'a tool may look at everything but screens',
  },
  tests: {
    folder: 'tests',
    mayImport: [...everyProductLayerButFeatures, 'features', 'bench', 'tools', 'root'],
    runsIn: 'node',
    packages: 'any',
    reason: 'a test may import anything, and only tests, tools and the bench import from tests',
  },
  root: {
    folder: '',
    mayImport: ['tools', 'tests'],
    runsIn: 'node',
    packages: 'any',
    reason: 'configuration for the tools, not a part of what is shipped',
  },
} as const;

export const layers: Readonly<Record<LayerName, Layer>> = table;

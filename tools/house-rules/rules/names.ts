import { posix } from 'node:path';
import type { PathRule } from '#tools/house-rules/rule.ts';
import { isCode } from '#tools/source/source-file.ts';

const roles = [
  'list',
  'area',
  'command',
  'da',
  'en',
  'styles',
  'config',
  'd',
  'test',
  'test-d',
  'fixture',
  'fixtures',
  'journey',
  'scenes',
];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

/** A file is found by its name: kebab-case for its main export, PascalCase for a component, then known roles only. */
export const fileNames: PathRule = {
  name: 'file-names',
  find: (path) => {
    if (!isCode(path)) return undefined;
    const [name = '', ...suffixes] = posix.basename(path).split('.').slice(0, -1);
    const unknown = suffixes.find((suffix) => !roles.includes(suffix));
    if (unknown) return `'.${unknown}' is no known role; there are ${roles.join(', ')}`;
    if (kebab.test(name) || (pascal.test(name) && isOfComponent(path, suffixes))) return undefined;
    return 'call it kebab-case after its main export; only components and their styles and tests are PascalCase';
  },
};

const isOfComponent = (path: string, suffixes: readonly string[]): boolean =>
  path.endsWith('.tsx') || suffixes.includes('styles');

const vague = ['utils', 'util', 'helpers', 'services', 'models', 'manager', 'managers', 'common', 'misc'];

/** A folder says what is in it. */
export const folderNames: PathRule = {
  name: 'folder-names',
  find: (path) => {
    const folders = posix.dirname(path).split('/');
    const found = folders.find((folder) => vague.includes(folder.toLowerCase()));
    if (found) return `'${found}' says nothing; what has no better name has not been understood yet`;
    const odd = folders.find((folder, depth) => !isFolderName(folder, folders[depth - 1]));
    return odd && isCode(path) ? `folder '${odd}': kebab-case, or PascalCase for a component's own folder` : undefined;
  },
};

const isFolderName = (folder: string, parent: string | undefined): boolean =>
  kebab.test(folder) || folder.startsWith('.') || (pascal.test(folder) && ['components', 'ui'].includes(parent ?? ''));

/** Interface texts come in Danish and English; the types hold the keys together, this rule holds the files together. */
export const catalogueTwins: PathRule = {
  name: 'catalogue-twins',
  find: (path, all) => {
    if (!/^src\/(?!domain\/).*\.(da|en)\.ts$/.test(path)) return undefined;
    const twin = path.replace(/\.(da|en)\.ts$/, (_, language) => (language === 'da' ? '.en.ts' : '.da.ts'));
    return all.has(twin) ? undefined : `its twin ${twin} is missing`;
  },
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const guides = [
  'README.md',
  'docs/release.md',
  'docs/agents-toolkit.md',
  ...readdirSync(path.join(root, 'docs/guides')).map((file) => `docs/guides/${file}`),
];

/** Every `npm run X -- --option …` of a guide, with its options. */
const commandsIn = (text: string) =>
  [...text.matchAll(/npm run (?:-s )?([a-z:]+)((?: -- [^`\n|»]*)?)/g)].map(([, script = '', rest = '']) => ({
    script,
    options: [...rest.matchAll(/ --([a-z-]+)/g)].map(([, option = '']) => option),
  }));

/** What a command understands: its own options and, when it works on a site, those of all that do. */
function optionsOf(script: string): string {
  const [, file = ''] = /\btsx (\S+\.ts)/.exec(scripts[script] ?? '') ?? [];
  const source = file === '' ? '' : read(file);
  return source.includes('siteOptions') ? source + read('sharepoint/cli/site-options.ts') : source;
}

describe.each(guides)('%s', (guide) => {
  const text = read(guide);

  it('names only commands and options that there are', () => {
    for (const { script, options } of commandsIn(text)) {
      expect(Object.keys(scripts), guide).toContain(script);
      for (const option of options) {
        const known = new RegExp(`['\\s]?${option}'?: \\{ type|--${option}\\b`);
        expect(optionsOf(script), `npm run ${script} --${option}`).toMatch(known);
      }
    }
  });

  it('leads only to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to);
    for (const to of links.filter((link) => !link.startsWith('http'))) {
      expect(existsSync(path.join(root, path.dirname(guide), to)), to).toBe(true);
    }
  });
});

it('the guide for IT walks through every step of the roll-out', () => {
  const said = commandsIn(read('docs/guides/drift.md')).map(({ script }) => script);
  expect(said).toEqual(
    expect.arrayContaining(['provision', 'build', 'configure', 'package:teams', 'doctor', 'drift', 'export', 'import']),
  );
});

/** What people read on the screen and in SharePoint: the Danish catalogues, the lists with their columns, the settings. */
const namesOfThings = ['src', 'sharepoint/lists', 'sharepoint/content']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .filter((file) => /\.da\.ts$|\.list\.ts$|groups\.ts$|starter-settings\.ts$/.test(file))
  .map(read)
  .join('\n');

it('the guide for HR calls pages, buttons, lists and columns what they are called', () => {
  const said = [...read('docs/guides/kom-godt-i-gang.md').matchAll(/(?<!\w)_([^_]+)_(?!\w)/g)]
    .flatMap(([, words = '']) => words.replaceAll(/\s+/g, ' ').split(' → '))
    .filter((words) => !namesOfThings.includes(`'${words}'`));
  expect(said).toEqual([]);
});

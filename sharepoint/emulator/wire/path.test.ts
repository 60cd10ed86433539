import { expect, it } from 'vitest';
import { SharePointError } from '#emulator/errors.ts';
import { parsePath } from './path.ts';

const none = new Map<string, string>();
const aliases = new Map([
  ['@p1', "'/sites/x/It''s/a list'"],
  ['@loop', '@loop'],
]);

it.each([
  ['web/lists', [{ name: 'web' }, { name: 'lists' }]],
  ['web//title/', [{ name: 'web' }, { name: 'title' }]],
  ["getList('/sites/x/Lists/A')", [{ name: 'getList', args: { positional: ['/sites/x/Lists/A'], named: {} } }]],
  ["getByTitle('It''s (new), ok')", [{ name: 'getByTitle', args: { positional: ["It's (new), ok"], named: {} } }]],
  ['items(3)', [{ name: 'items', args: { positional: [3], named: {} } }]],
  ["lists(guid'AB-12')", [{ name: 'lists', args: { positional: ['AB-12'], named: {} } }]],
  ['getList(@p1)', [{ name: 'getList', args: { positional: ["/sites/x/It's/a list"], named: {} } }]],
  [
    'breakroleinheritance(copyroleassignments=true, clearsubscopes=FALSE)',
    [
      {
        name: 'breakroleinheritance',
        args: { positional: [], named: { copyroleassignments: true, clearsubscopes: false } },
      },
    ],
  ],
])('%s is read', (path, expected) => {
  expect(parsePath(path, aliases)).toEqual(expected);
});

it.each(["getByTitle('open", 'items(3', 'items(three)', 'getList(@nobody)', 'getList(@loop)'])(
  '%s is refused',
  (path) => {
    expect(() => parsePath(path, path.includes('@loop') ? aliases : none)).toThrow(SharePointError);
  },
);

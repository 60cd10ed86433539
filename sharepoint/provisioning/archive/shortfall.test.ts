import { expect, it } from 'vitest';
import { describeShortfall, shortfallsOf } from './shortfall.ts';

const gone = (name: string): string => `i:0#.f|membership|${name}@kommune.example`;

it('what could not be brought over is counted by kind, and each person named once', () => {
  const shortfalls = shortfallsOf('Tilmeldinger');
  shortfalls.note('notWritten', [gone('b')]);
  shortfalls.note('notWritten', [gone('a')]);
  shortfalls.note('notWritten', [gone('b')]);
  shortfalls.note('unstamped');
  expect(shortfalls.all()).toEqual([
    { kind: 'notWritten', listTitle: 'Tilmeldinger', rows: 3, unknown: [gone('a'), gone('b')] },
    { kind: 'unstamped', listTitle: 'Tilmeldinger', rows: 1, unknown: [] },
  ]);
});

it.each([
  [
    'notWritten',
    [gone('a'), gone('b')],
    /2 rækker er ikke skrevet, .* ikke kender a@kommune\.example, b@kommune\.example\.$/,
  ],
  ['notWritten', [], /2 rækker er ikke skrevet, fordi SharePoint ikke tog imod forfatter og tidspunkt/],
  ['unstamped', [], /2 rækker står i dit navn og med tidspunktet nu/],
  ['noAuthor', [gone('a')], /2 rækker står i dit navn, .* ikke kender a@kommune\.example\. Indhold og tidspunkt/],
  ['noPerson', [gone('a')], /2 rækker mangler en person i en kolonne/],
] as const)('%s says in one line which list, how many rows, and why', (kind, unknown, line) => {
  const said = describeShortfall({ kind, listTitle: 'Emner til lederne', rows: 2, unknown });
  expect(said).toMatch(/^»Emner til lederne«: /);
  expect(said).toMatch(line);
  expect(said).not.toContain('\n');
});

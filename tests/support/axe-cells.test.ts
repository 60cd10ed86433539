import { describe, expect, it } from 'vitest';
import { cellsOf, widths } from './axe-cells.ts';
import { themes } from './themes-of-device.ts';

const names = themes.map(({ name }) => name);
const pairsOf = (cells: ReturnType<typeof cellsOf>): string[] =>
  cells.flatMap(({ theme, widths: at }) => at.map((width) => `${theme.name} ${width}`));
const everyPair = names.flatMap((name) => widths.map((width) => `${name} ${width}`)).sort();

describe('the cells of the axe matrix', () => {
  it.each([0, 1, 2, 3, 17])('pairwise, scene %i is met in every theme and at every width, once each', (place) => {
    const cells = cellsOf('pairwise', place);
    expect(cells.map(({ theme }) => theme.name)).toEqual(names);
    expect(cells.flatMap((cell) => cell.widths).toSorted((one, other) => one - other)).toEqual([...widths]);
  });

  it('pairwise, three scenes in a row meet every pair of theme and width', () => {
    expect([0, 1, 2].flatMap((place) => pairsOf(cellsOf('pairwise', place))).sort()).toEqual(everyPair);
  });

  it('crossed, each scene meets every pair', () => {
    expect(pairsOf(cellsOf('crossed', 1)).sort()).toEqual(everyPair);
  });
});

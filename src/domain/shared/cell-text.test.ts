import { expect, it } from 'vitest';
import { cellText } from './cell-text.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+45', "'+45"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['O’Brien = 1', 'O’Brien = 1'],
  ['a\u0000b', 'ab'],
  ['\u0001=1', "'=1"],
  ['', ''],
])('a spreadsheet shows %j as %j and computes nothing', (text, shown) => {
  expect(cellText(text)).toBe(shown);
});

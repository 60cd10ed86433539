import { expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

it('a field with one entry a line leaves out empty lines and the spaces around', () => {
  expect(linesOf(' mus \r\n\r\n  lus\n\t\nferie')).toEqual(['mus', 'lus', 'ferie']);
  expect(linesOf('')).toEqual([]);
});

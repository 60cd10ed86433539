import { expect, it } from 'vitest';
import { expectConsole, meetExpected, takeUnmet } from './expected-console.ts';

it('a message is expected only when it was announced for that method', () => {
  expectConsole('warn', /slow answer/);
  expect(meetExpected('warn', 'a slow answer from SharePoint')).toBe(true);
  expect(meetExpected('error', 'a slow answer from SharePoint')).toBe(false);
  expect(meetExpected('warn', 'something else')).toBe(false);
});

it('an announced message that never comes is told, once', () => {
  expectConsole('error', 'never said');
  expect(takeUnmet()).toEqual(['console.error with never said']);
  expect(takeUnmet()).toEqual([]);
});

it('a real console message reaches the announcement', () => {
  expectConsole('error', 'the list is 42 rows long');
  console.error('the list is %d rows long', 42);
  expect(takeUnmet()).toEqual([]);
});

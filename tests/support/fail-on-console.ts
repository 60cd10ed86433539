import { format } from 'node:util';
import { afterAll, afterEach, expect } from 'vitest';
import { meetExpected, takeUnmet, type ConsoleMethod } from './expected-console.ts';

const methods: readonly ConsoleMethod[] = ['error', 'warn'];
const unexpected: string[] = [];

/**
 * React, Fluent and our own code speak up by console.error and console.warn; a test that hears one it did not announce
 * (`expectConsole`) fails. Messages are judged after the test, since the code under test might catch what is thrown.
 */
for (const method of methods) {
  console[method] = (...message: unknown[]) => {
    const text = format(...message);
    if (!meetExpected(method, text)) unexpected.push(`console.${method}: ${text}`);
  };
}

const judge = (): void => {
  const unmet = takeUnmet();
  expect(unexpected.splice(0), 'nothing unexpected on the console').toEqual([]);
  expect(unmet, 'every announced message came').toEqual([]);
};

afterEach(judge);
// What is said while the file ends, after its last test.
afterAll(judge);

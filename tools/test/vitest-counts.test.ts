import { expect, it } from 'vitest';
import { vitestCounts, type VitestReport } from './vitest-counts.ts';

const report = (passed: number, failed: number, brokenFiles = 0): VitestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [
    {
      name: 'a.test.ts',
      status: failed > 0 ? 'failed' : 'passed',
      assertionResults: Array.from({ length: failed }, (_, at) => ({ status: 'failed', fullName: `test ${at}` })),
    },
    ...Array.from({ length: brokenFiles }, () => ({ name: 'b.test.ts', status: 'failed', assertionResults: [] })),
  ],
});

it.each([
  ['all pass', report(3, 0), 0, { passed: 3, failed: 0 }],
  ['some fail', report(3, 2), 1, { passed: 3, failed: 2 }],
  ['a file breaks before its first test', report(3, 0, 1), 1, { passed: 3, failed: 1 }],
  ['a file breaks beside failed tests', report(3, 2, 1), 1, { passed: 3, failed: 3 }],
  ['an error belongs to no test', report(3, 0), 1, { passed: 3, failed: 1 }],
  ['no test runs', report(0, 0), 0, { passed: 0, failed: 1 }],
  ['vitest crashes before it can report', undefined, 1, { passed: 0, failed: 1 }],
])('%s', (_, given, exitCode, counts) => {
  expect(vitestCounts(given, exitCode)).toMatchObject(counts);
});

it('what failed has its name', () => {
  expect(vitestCounts(report(3, 2, 1), 1).failures).toEqual(['a.test.ts: test 0', 'a.test.ts: test 1', 'b.test.ts']);
  expect(vitestCounts(report(3, 0), 0).failures).toEqual([]);
});

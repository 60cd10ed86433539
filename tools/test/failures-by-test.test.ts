import { describe, expect, it } from 'vitest';
import { failuresByTest, repeatOptions } from './failures-by-test.ts';

describe('how often each test failed', () => {
  it('is counted once a run, the worst first', () => {
    const runs = [
      { passed: 8, failed: 2, failures: ['a', 'b'] },
      { passed: 10, failed: 0, failures: [] },
      { passed: 8, failed: 2, failures: ['b', 'b'] },
    ];
    expect(failuresByTest(runs)).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('counts a run that broke down without naming a test', () => {
    expect(failuresByTest([{ passed: 0, failed: 1 }])).toEqual([['the run itself', 1]]);
  });

  it('is nothing when nothing failed', () => {
    expect(failuresByTest([{ passed: 3, failed: 0, failures: [] }])).toEqual([]);
  });
});

describe('what is asked for', () => {
  it('is ten times all journeys beside a busy core, unless said otherwise', () => {
    expect(repeatOptions([])).toEqual({ times: 10, idle: false, files: [] });
    expect(repeatOptions(['--times', '20', '--idle', 'a.test.ts'])).toEqual({
      times: 20,
      idle: true,
      files: ['a.test.ts'],
    });
  });

  it.each(['0', '-1', 'many', '1.5', ''])('is refused with --times %j', (times) => {
    expect(() => repeatOptions([`--times=${times}`])).toThrow(/whole number/);
  });
});

import { describe, expect, it } from 'vitest';
import { expectSomeList, noLists } from './no-lists.ts';

const missing = { status: 'rejected', reason: { status: 404 } } as const;
const there = { status: 'fulfilled', value: [] } as const;

describe('a site whose lists are asked for', () => {
  it('has not been set up when none of them is there', () => {
    expect(() => expectSomeList([missing, missing])).toThrow(noLists);
  });

  it.each([
    ['one of them is there', [missing, there]],
    ['one of them is refused', [missing, { status: 'rejected', reason: { status: 403 } }]],
    ['one of them has failed without an answer', [missing, { status: 'rejected', reason: new TypeError() }]],
  ] as const)('is another matter when %s', (_, answers) => {
    expect(() => expectSomeList(answers)).not.toThrow();
  });
});

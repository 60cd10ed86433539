import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plain-date.ts';
import { ruleTrust } from './topic.ts';

const checked = plainDate('2026-11-02')!;

describe('what the rule card claims', () => {
  it.each([
    ['sourced', checked, 'checked'],
    ['sourced', null, 'sourced'],
    ['needsConfirmation', null, 'needsConfirmation'],
    ['needsConfirmation', checked, 'needsConfirmation'],
  ] as const)('of a rule that is %s and last checked %s is: %s', (ruleStatus, lastChecked, trust) => {
    expect(ruleTrust({ ruleStatus, ruleSource: 'Ferieloven', lastChecked })).toBe(trust);
  });

  it('a rule that names no source has to be confirmed, whatever its status says', () => {
    expect(ruleTrust({ ruleStatus: 'sourced', ruleSource: ' ', lastChecked: checked })).toBe('needsConfirmation');
  });
});

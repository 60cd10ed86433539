import { expect, it } from 'vitest';
import { phasesFor } from './phases.ts';

const names = (...args: string[]): string[] => phasesFor(args).map(({ name }) => name);

it('a pull request passes everything but the slow proofs', () => {
  const whole = ['types', 'format', 'lint', 'layers', 'rules', 'unit', 'speed', 'conformance', 'journeys'];
  expect(names()).toEqual(whole);
  expect(names('--long')).toEqual([...whole, 'long', 'crossed']);
});

it('the quick half starts neither server nor browser', () => {
  expect(names('--quick')).toEqual(['types', 'lint', 'layers', 'rules', 'unit']);
});

it('single phases can be asked for, and a misspelt one is refused', () => {
  expect(names('--only', 'lint,types')).toEqual(['types', 'lint']);
  expect(() => names('--only', 'lints')).toThrow(/no phase 'lints'/);
});

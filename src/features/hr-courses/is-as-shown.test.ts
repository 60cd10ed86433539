import { expect, it } from 'vitest';
import { sequenceOf } from '#domain/courses/session.ts';
import { isAsShown } from './is-as-shown.ts';

it('a session that a colleague has saved since the page was drawn is not the one on the screen', () => {
  const shown = { sequence: sequenceOf('2026-11-23T08:00:00Z') };
  expect(isAsShown(shown, { modified: '2026-11-23T08:00:00Z' })).toBe(true);
  expect(isAsShown(shown, { modified: '2026-11-23T08:00:01Z' })).toBe(false);
});

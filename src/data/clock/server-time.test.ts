import { expect, it } from 'vitest';
import { instantInDigest } from './server-time.ts';

it('the server’s time is at the end of its form digest', () => {
  expect(instantInDigest('0x00FF,22 Nov 2026 10:00:05 -0000')).toBe(Date.parse('2026-11-22T10:00:05Z'));
});

it.each(['', '0x00FF', '0x00FF,22 Nov 2026', '0x00FF,22 Nope 2026 10:00:05 -0000'])('%j says no time', (digest) => {
  expect(instantInDigest(digest)).toBeUndefined();
});

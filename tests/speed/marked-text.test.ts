import { expect, it } from 'vitest';
import { blocksOf } from '#domain/shared/marked-text.ts';

it('ten thousand characters of opened marks are read at once', () => {
  const started = performance.now();
  for (const hostile of ['**', '[', '[a](', '- ', '\n ', '[a]('.repeat(2) + ')']) blocksOf(hostile.repeat(5000));
  expect(performance.now() - started).toBeLessThan(1500);
});

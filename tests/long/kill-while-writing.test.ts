import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { expectWritesToSurvive } from '#tests/conformance/kill-while-writing.ts';

it('a thousand acknowledged writes outlive five kills of the server in the middle of writing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lederhjaelp-killed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect.hasAssertions();
  await expectWritesToSurvive(folder, 5, 200);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operations } from './operations.ts';
import { withSupportMatrix } from './support-matrix.ts';

const readme = new URL('./README.md', import.meta.url);

it('the support matrix in the README is the table of operations (UPDATE=1 writes it anew)', () => {
  const text = readFileSync(readme, 'utf8');
  const printed = withSupportMatrix(text, operations);
  if (process.env['UPDATE']) writeFileSync(readme, printed);
  else
    expect(squeezed(text), 'run: UPDATE=1 npx vitest run sharepoint/emulator/support-matrix.test.ts').toBe(
      squeezed(printed),
    );
});

/** The formatter aligns tables; that is no difference. */
const squeezed = (markdown: string): string => markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

it('no two operations answer the same request', () => {
  const keys = operations.map(({ method, on, call = '' }) => `${method} ${on} ${call.toLowerCase()}`);
  expect(new Set(keys).size).toBe(keys.length);
});

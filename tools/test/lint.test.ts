import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lederhjaelp-lint-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "jsx": "react-jsx" } }');
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['no-floating-promises', 'a.ts', 'const load = async () => 1;\nexport const start = () => {\n  load();\n};'],
  ['no-misused-promises', 'a.ts', 'const load = async () => true;\nexport const all = () => [1].forEach(load);'],
  ['no-console', 'a.ts', 'export const say = () => console.log(1);'],
  ['eqeqeq', 'a.ts', 'export const same = (a: string, b: string) => a == b;'],
  ['no-explicit-any', 'a.ts', 'export const take = (value: any) => String(value);'],
  [
    'exhaustive-deps',
    'a.tsx',
    "import { useEffect } from 'react';\nexport const useTitle = (title: string) => {\n" +
      '  useEffect(() => {\n    document.title = title;\n  }, []);\n};',
  ],
  [
    'rules-of-hooks',
    'a.tsx',
    "import { useId } from 'react';\nexport const useMaybe = (yes: boolean) => {\n" +
      "  if (!yes) return '';\n  return useId();\n};",
  ],
  ['alt-text', 'a.tsx', 'export const Picture = () => <img src="a.png" />;'],
])('%s is refused', (rule, file, code) => {
  writeFileSync(join(folder, file), code);
  expect(lint(file)).toMatchObject({ status: 1, output: expect.stringContaining(`(${rule})`) });
});

it('lawful code passes', () => {
  writeFileSync(join(folder, 'a.ts'), 'const load = async () => 1;\nexport const start = async () => load();');
  expect(lint('a.ts')).toMatchObject({ status: 0 });
});

function lint(file: string): { status: number | null; output: string } {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const args = [oxlint, '-c', join(root, '.oxlintrc.json'), '-f', 'unix', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

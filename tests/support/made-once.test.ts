import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf, madeOnce } from './made-once.ts';

let root = '';
const file = (name: string): string => path.join(root, name);
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lederhjaelp-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the fingerprint of what something is made from', () => {
  const now = (also?: string) => fingerprintOf(root, ['src', 'package.json'], also);
  beforeEach(() => {
    write('src/a.ts', 'a');
    write('package.json', '{}');
  });

  it.each([
    ['another text', () => write('src/a.ts', 'b')],
    ['another file', () => write('src/deep/b.ts', '')],
    ['one file less', () => rmSync(file('src/a.ts'))],
    ['a file named by itself', () => write('package.json', '{ }')],
  ])('changes with %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });

  it('changes with what else it depends on', () => {
    expect(now('one')).not.toBe(now('other'));
  });

  it.each([
    ['what lies elsewhere', 'docs/a.md'],
    ['a folder that only begins like it', 'src-of-others/a.ts'],
    ['a test', 'src/a.test.ts'],
  ])('does not change with %s', (_, name) => {
    const before = now();
    write(name, 'new');
    expect(now()).toBe(before);
  });
});

describe('what is made once', () => {
  const make = vi.fn(async (folder: string) =>
    writeFileSync(path.join(folder, 'made'), String(make.mock.calls.length)),
  );
  const made = async (fingerprint: string, goodForMs?: number): Promise<string> => {
    const folder = await madeOnce({
      shelf: file('shelf'),
      fingerprint,
      make,
      ...(goodForMs !== undefined && { goodForMs }),
    });
    return readFileSync(path.join(folder, 'made'), 'utf8');
  };
  beforeEach(() => {
    make.mockClear();
  });

  it('is not made again', async () => {
    expect([await made('a'), await made('a')]).toEqual(['1', '1']);
  });

  it('is made again from something else, or when it is too old', async () => {
    expect([await made('a'), await made('b'), await made('b', 0)]).toEqual(['1', '2', '3']);
  });

  it('is not there when making it failed, and is made the next time', async () => {
    make.mockRejectedValueOnce(new Error('cut off'));
    await expect(made('a')).rejects.toThrow('cut off');
    expect(readdirSync(file('shelf'))).toEqual([]);
    expect(await made('a')).toBe('2');
  });
});

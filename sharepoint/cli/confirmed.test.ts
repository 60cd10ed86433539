import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmed } from './confirmed.ts';
import { Refused } from './refused.ts';

/** A keyboard at which somebody types this. */
function keyboard(line: string): PassThrough & { isTTY?: boolean } {
  const typed: PassThrough & { isTTY?: boolean } = new PassThrough();
  typed.isTTY = true;
  typed.end(`${line}\n`);
  return typed;
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => vi.restoreAllMocks());

const asked = (siteUrl = 'https://kommune.sharepoint.com/sites/x', yes = false) => ({
  question: 'Udfør 3 trin?',
  siteUrl,
  yes,
});

describe('asking before a site is changed', () => {
  it.each([
    ['j', true],
    ['Ja', true],
    ['n', false],
    ['', false],
    ['jo', false],
  ])('takes %j as %s', async (line, yes) => {
    expect(await confirmed(asked(), keyboard(line))).toBe(yes);
    expect(await confirmed(asked('http://localhost:3001/sites/x'), keyboard(line))).toBe(yes);
  });

  it('takes it as a no when somebody leaves without an answer', async () => {
    const left: PassThrough & { isTTY?: boolean } = new PassThrough();
    left.isTTY = true;
    left.end();
    expect(await confirmed(asked(), left)).toBe(false);
  });

  it('asks nobody when --yes is said', async () => {
    expect(await confirmed(asked(undefined, true), new PassThrough())).toBe(true);
  });

  it('does nothing to a municipality’s site where nobody sits', async () => {
    await expect(confirmed(asked(), new PassThrough())).rejects.toThrow(Refused);
  });

  it('goes on with the local SharePoint where nobody sits', async () => {
    expect(await confirmed(asked('http://localhost:3001/sites/x'), new PassThrough())).toBe(true);
  });
});

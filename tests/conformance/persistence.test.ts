import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator, EmulatorDataError } from '#emulator/emulator.ts';
import { expectWritesToSurvive } from './kill-while-writing.ts';
import { startTarget } from './target.ts';

let folder = '';
let running: (() => Promise<void>)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lederhjaelp-data-'));
});
afterEach(async () => {
  for (const stop of running) await stop();
  running = [];
  rmSync(folder, { recursive: true });
});

const start = () => startTarget({ data: folder });

describe('data in a folder', () => {
  it('is there after the next start, on whatever port', async () => {
    const first = await start();
    await first.target.sp().web.lists.add('Bevaret');
    const item = await first.target.sp().web.lists.getByTitle('Bevaret').items.add({ Title: 'stadig her' });
    await first.stop();
    const second = await start();
    running.push(second.stop);
    const again = await second.target.sp().web.lists.getByTitle('Bevaret').items.getById(item.Id)();
    expect(again).toMatchObject({ Title: 'stadig her', GUID: item.GUID, 'odata.etag': item['odata.etag'] });
    expect((await second.target.sp().web.select('Url')()).Url).toBe(second.target.url());
  });

  it('is new until somebody says that it is filled, also when the first start was cut off', () => {
    createEmulator({ data: folder }).close();
    const second = createEmulator({ data: folder });
    expect(second.isNew).toBe(true);
    second.markFilled();
    second.close();
    const third = createEmulator({ data: folder });
    expect(third.isNew).toBe(false);
    third.close();
  });

  it('belongs to one emulator at a time', async () => {
    const first = await start();
    running.push(first.stop);
    expect(() => createEmulator({ data: folder })).toThrow(EmulatorDataError);
    expect((await first.target.send('it', 'GET', 'web')).status).toBe(200);
  });

  it('keeps every write that was acknowledged before the server was killed, and opens at once', async () => {
    await expectWritesToSurvive(folder, 1, 150);
  }, 60_000);

  it('opens after a kill though only the file itself was brought along', async () => {
    const file = join(folder, 'sharepoint.db');
    createEmulator({ data: folder }).close();
    const bytes = readFileSync(file);
    bytes.fill(2, 18, 20); // what a killed server leaves in the header: the file is in WAL mode
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    writeFileSync(file, bytes);
    const { stop } = await start();
    await stop();
  });

  it.each([
    ['a file is', () => writeFileSync(join(folder, 'data'), 'hej')],
    [
      'a folder stands in the place of the file',
      () => mkdirSync(join(folder, 'data', 'sharepoint.db'), { recursive: true }),
    ],
  ])('where %s is refused in one line', (_, make) => {
    make();
    expect(() => createEmulator({ data: join(folder, 'data') })).toThrow(EmulatorDataError);
  });

  it.each([
    ['damaged', (file: Buffer) => Buffer.concat([Buffer.from('hul'), file.subarray(3)])],
    ['cut short', (file: Buffer) => file.subarray(0, 5000)],
    ['overwritten in the middle', (file: Buffer) => file.fill(0xff, 4096, 30_000)],
    ['no database at all', () => Buffer.from('{"lists":[]}')],
    [
      'of a newer version',
      (file: Buffer) => {
        file.writeUInt32BE(99, 60);
        return file;
      },
    ],
  ])('that is %s is refused in one line and left as it is', async (_, change) => {
    const first = await start();
    await first.stop();
    const file = join(folder, 'sharepoint.db');
    const broken = change(readFileSync(file));
    writeFileSync(file, broken);
    expect(() => createEmulator({ data: folder })).toThrow(EmulatorDataError);
    expect(readFileSync(file).equals(broken)).toBe(true);
  });
});

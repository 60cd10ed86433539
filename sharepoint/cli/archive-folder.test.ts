import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Archive } from '#provisioning/archive/archive.ts';
import { readFolder, writeFolder } from './archive-folder.ts';
import { Refused } from './refused.ts';

const bytesOf = async () => new Uint8Array([1, 2, 3]);
const row = { id: 1, created: '2026-01-01T10:00:00Z', author: 'i:0#.f|membership|it@kommune.example', values: {} };
const archive: Archive = {
  schemaVersion: 2,
  lists: [
    { key: 'helpTopics', rows: [row], bytesOf },
    { key: 'materials', rows: [{ ...row, file: { name: 'Guide.docx', published: true } }], bytesOf },
  ],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files: [string, string | Uint8Array][] = [];
  await writeFolder(archive, (file, content) => files.push([file, content]));
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
});

describe('a folder with an archive', () => {
  it('is read as it was written', async () => {
    const { schemaVersion, lists } = await readFolder(folder);
    expect(schemaVersion).toBe(2);
    expect(lists.map(({ key, rows }) => ({ key, rows }))).toEqual(
      archive.lists.map(({ key, rows }) => ({ key, rows })),
    );
    expect(await lists[1]?.bytesOf('Guide.docx')).toEqual(await bytesOf());
  });

  it.each(['lederhjaelp.json', 'lists/materials.json', 'files/materials/Guide.docx'])(
    'that lacks %s, as when the export was cut off, is refused before anything is written',
    async (file) => {
      await rm(path.join(folder, file));
      await expect(readFolder(folder)).rejects.toThrow(Refused);
      await expect(readFolder(folder)).rejects.toThrow(`${path.basename(file)} mangler eller kan ikke læses.`);
    },
  );

  it.each([
    ['lederhjaelp.json', '{'],
    ['lederhjaelp.json', 'null'],
    ['lederhjaelp.json', '{"schemaVersion":2,"lists":["../../etc/passwd"]}'],
    ['lists/helpTopics.json', '{}'],
    ['lists/helpTopics.json', '[1'],
  ])('whose %s holds %s is refused in words', async (file, text) => {
    await writeFile(path.join(folder, file), text);
    await expect(readFolder(folder)).rejects.toThrow(Refused);
  });
});

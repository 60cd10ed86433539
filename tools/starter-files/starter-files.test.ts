import { readFile, readdir } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { demoMaterials } from '#content/demo-talks.ts';
import { starterMaterials, writtenAt } from '#content/starter-materials.ts';
import { writeWord } from '#data/word/write-word.ts';

const all = [...starterMaterials, ...demoMaterials];

/** What people read of a file: the time it was written, and ids that are made anew, are no part of it. */
function readable(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  return Object.keys(files)
    .filter((name) => /^word\/(document|header\d|footer\d|styles)\.xml$/.test(name))
    .map((name) => strFromU8(files[name] ?? new Uint8Array()).replaceAll(/rId[\w-]+|w:id w:val="-?\d+"/g, ''));
}

it.each(all)(
  '$name says what the guides say; else run `npx tsx tools/starter-files/starter-files.ts`',
  async ({ name, document }) => {
    expect(readable(await readFile(writtenAt(name)))).toEqual(readable(await writeWord([document])));
  },
);

it('there are no other files than those', async () => {
  const kept = await readdir(writtenAt('.'), { recursive: true });
  expect(kept.filter((name) => name.endsWith('.docx')).sort()).toEqual(all.map(({ name }) => name).sort());
});

it('every starter file says that it is a draft', () => {
  expect(starterMaterials.filter(({ document }) => !document.draft)).toEqual([]);
});

import { writeFile } from 'node:fs/promises';
import { demoMaterials } from '#content/demo-talks.ts';
import { starterMaterials, writtenAt } from '#content/starter-materials.ts';
import { writeWord } from '#data/word/write-word.ts';

/**
 * `npm run starter-files`: writes the library's starter files anew, as Word, from the guides in `sharepoint/content`.
 * They are kept beside the content, so that filling a site needs nothing but them.
 */
for (const { name, document } of [...starterMaterials, ...demoMaterials]) {
  await writeFile(writtenAt(name), await writeWord([document]));
  console.log(name);
}

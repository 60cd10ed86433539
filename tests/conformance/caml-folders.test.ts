import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { expect, it } from 'vitest';
import { makeLibrary } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();

it('a rendered library tells its folders from its files', async () => {
  const { title } = await makeLibrary(target);
  const library = target.sp().web.lists.getByTitle(title);
  await library.rootFolder.folders.addUsingPath('mappe');
  await library.rootFolder.files.addUsingPath('fil.txt', 'x');
  const { Row } = await library.renderListDataAsStream({ ViewXml: '<View Scope="RecursiveAll"></View>' });
  expect(Row.map((row: { ID: string; FSObjType: string }) => [row.ID, row.FSObjType])).toEqual([
    ['1', '1'],
    ['2', '0'],
  ]);
});

import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { expect, it } from 'vitest';
import { useTarget } from './target.ts';

const target = useTarget();

it('a rendered library tells its folders from its files', async () => {
  const library = target.sp().web.defaultDocumentLibrary;
  await library.rootFolder.folders.addUsingPath('mappe');
  await library.rootFolder.files.addUsingPath('fil.txt', 'x');
  const { Row } = await library.renderListDataAsStream({ ViewXml: '<View Scope="RecursiveAll"></View>' });
  expect(Row.map((row: { ID: string; FSObjType: string }) => [row.ID, row.FSObjType])).toEqual([
    ['1', '1'],
    ['2', '0'],
  ]);
});

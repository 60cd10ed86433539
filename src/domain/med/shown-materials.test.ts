import { expect, it } from 'vitest';
import { shownToAll } from './shown-materials.ts';

it('a material is shown once it has been approved, also while a newer draft waits', () => {
  const versions = ['0.1', '0.14', '1.0', '2.3', '10.0', ''];
  expect(shownToAll(versions.map((version) => ({ version }))).map(({ version }) => version)).toEqual([
    '1.0',
    '2.3',
    '10.0',
  ]);
});

import { expect, it } from 'vitest';
import type { DataSource } from '#data/data-source.ts';
import { materialAddress } from './materials-query.ts';

const source = { siteUrl: 'https://kommune.sharepoint.com/sites/lederhjaelp' } as DataSource;
const folder = '/sites/lederhjaelp/Materialer';

it('the address of a file reaches it whatever its name holds', () => {
  const path = `${folder}/Samtaler/Løn #2 & 100 % på vej?.docx`;
  const address = new URL(materialAddress(source, { path }));
  expect([decodeURIComponent(address.pathname), address.search, address.hash]).toEqual([path, '?web=1', '']);
});

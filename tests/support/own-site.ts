import { inject } from 'vitest';
import { localConfig } from '#tools/start/app-config.ts';
import { startLocalSite } from '#tools/start/local-site.ts';
import { appTest } from './app-test.ts';
import { copyDemoData } from './copy-demo-data.ts';

/** A site of the file's own, for journeys that change or break data; the app reads from it. */
export const ownSiteTest = appTest
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { data, remove } = copyDemoData(inject('demoData'));
    const site = await startLocalSite({ port: 0, data, report: () => {} });
    onCleanup(async () => {
      await site.close();
      remove();
    });
    return site;
  })
  .extend('useOwnSite', { auto: true }, async ({ context, site }) => {
    const address = `${inject('localApp').appUrl}/config.json`;
    await context.route(address, (route) => route.fulfill({ json: localConfig(site.siteUrl) }));
  });

/** Where a list's rows are, below `_api/`. */
export const itemsOf = (siteUrl: string, list: string): string =>
  `web/getList('${new URL(siteUrl).pathname}/Lists/${list}')/items`;

/** One REST request as one of the cast; anything but a success is an error. */
export async function send(
  siteUrl: string,
  person: string,
  method: 'GET' | 'POST' | 'MERGE' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const tunnelled = method === 'MERGE' || method === 'DELETE';
  const response = await fetch(`${siteUrl}/_api/${path}`, {
    method: tunnelled ? 'POST' : method,
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
      Authorization: `Bearer dev:${person}`,
      ...(tunnelled ? { 'X-HTTP-Method': method, 'IF-MATCH': '*' } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** Sets a value of the list of settings, as HR does in SharePoint. */
export async function setSetting(siteUrl: string, key: string, value: string): Promise<void> {
  const items = itemsOf(siteUrl, 'Settings');
  const found = (await send(siteUrl, 'hr', 'GET', `${items}?$filter=SettingKey eq '${key}'&$select=Id`)) as {
    value: { Id: number }[];
  };
  await send(siteUrl, 'hr', 'MERGE', `${items}(${found.value[0]!.Id})`, { SettingValue: value });
}

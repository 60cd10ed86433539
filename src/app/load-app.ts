import { createDataSource } from '#data/data-source.ts';
import { contentQuery, personQuery } from '#data/queries.ts';
import { startHost } from '#host/start-host.ts';
import { loadTheme } from '#host/theme.ts';
import { schemaVersion } from '#lists/schema-version.ts';
import type { AppProps } from './App.tsx';
import { readConfig, type Config } from './config.ts';
import { keepContent } from './content-cache.ts';
import { createQueryClient } from './query-client.ts';

async function fetchConfig(): Promise<Config> {
  const answer = await fetch('config.json');
  const config = readConfig(await answer.json(), new URL(location.href));
  if (!config.ok) throw new Error(config.refusal);
  return config.value;
}

/** Reads the configuration, finds the host, and asks SharePoint for everything home needs before anything is drawn. */
export async function loadApp(): Promise<AppProps> {
  const config = await fetchConfig();
  const host = await startHost(config);
  const queries = createQueryClient();
  const source = createDataSource({ siteUrl: config.siteUrl, getToken: host.getToken, renewToken: host.renewToken });
  const owner = [config.siteUrl, host.accountKey, schemaVersion, __APP_VERSION__].join('|');
  keepContent(queries, owner, Date.now());
  void queries.prefetchQuery(contentQuery(source));
  void queries.prefetchQuery(personQuery(source));
  await loadTheme(host.themes.current());
  return { host, source, queries };
}

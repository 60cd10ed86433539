import type { ReactNode } from 'react';
import { createDataSource } from '#data/data-source.ts';
import { contentQuery, personQuery } from '#data/queries.ts';
import { schemaVersion } from '#data/schema-version.ts';
import { NotInAHost, type Host } from '#host/host.ts';
import { startHost } from '#host/start-host.ts';
import { refused, type Result } from '#kernel/result.ts';
import type { AppProps } from './App.tsx';
import { readConfig, type Config } from './config.ts';
import { keepContent } from './content-cache.ts';
import { dropPictureOfOthers } from './first-picture/take-picture.ts';
import { createQueryClient } from './query-client.ts';
import type { StartFailure } from './StartProblem.tsx';

async function fetchConfig(): Promise<Result<Config, string>> {
  const answer = await fetch('config.json');
  if (!answer.ok) return refused(`config.json: ${answer.status}`);
  try {
    return readConfig(await answer.json(), new URL(location.href));
  } catch {
    return refused('config.json is not JSON');
  }
}

/** Pages that hardly anybody meets; they stay out of what everybody waits for. */
const beforeStart = () => import(/* webpackChunkName: "before-start" */ './before-start.tsx');

/** What is shown when the app can't begin, or must first know who one wants to be. Null when not even that could come. */
type Instead = { readonly instead: ReactNode };

export type LoadedApp = AppProps | Instead;

/** Reads the configuration and finds the host; gives the app, or the page to show instead of it. */
export async function loadApp(): Promise<LoadedApp> {
  try {
    const config = await fetchConfig();
    if (!config.ok) return await problem({ kind: 'misconfigured', reason: config.refusal });
    const { mode, cast } = config.value;
    const host = await startHost(config.value);
    const nobody = mode === 'emulator' && host.kind === 'browser' && host.accountKey === null;
    if (nobody) return { instead: await (await beforeStart()).castPicker(cast) };
    return begin(config.value, host);
  } catch (error) {
    return problem({ kind: error instanceof NotInAHost ? 'notInHost' : 'notStarted', reason: String(error) });
  }
}

/** There is something to draw already, so nothing is gained by waiting for SharePoint. */
export const drawsAtOnce = (loaded: LoadedApp): boolean =>
  'instead' in loaded || loaded.queries.getQueryData(contentQuery(loaded.source).queryKey) !== undefined;

const problem = (failure: StartFailure): Promise<Instead> =>
  beforeStart().then(
    async ({ startProblem }) => ({ instead: await startProblem(failure) }),
    () => ({ instead: null }),
  );

/** Asks SharePoint for everything home needs before anything is drawn. */
function begin(config: Config, host: Host): AppProps {
  const queries = createQueryClient();
  const source = createDataSource({ siteUrl: config.siteUrl, getToken: host.getToken, renewToken: host.renewToken });
  const person = host.accountKey ?? crypto.randomUUID(); // what nobody can be named for, nobody finds again
  const owner = [config.siteUrl, person, schemaVersion, __APP_VERSION__].join('|');
  keepContent(queries, ['content'], owner, Date.now()); // what areas keep is restored once they are here
  dropPictureOfOthers(owner);
  // kept content is for drawing at once; what HR has changed since is asked for at every start
  void queries.prefetchQuery({ ...contentQuery(source), staleTime: 0 });
  void queries.prefetchQuery(personQuery(source));
  return { config, host, source, queries, owner };
}

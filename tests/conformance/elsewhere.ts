import '@pnp/sp/recycle-bin/index.js';
import type { SPFI } from '@pnp/sp';

/**
 * Where the specs run, when that is not an emulator of their own:
 *
 * - `LEDERHJAELP_TARGET`: the address of the site. It should be one that holds nothing else, in Danish.
 * - `LEDERHJAELP_TARGET_TOKENS`: `it=…,leder=…`: a token for each of the cast; `it` owns the site.
 * - `LEDERHJAELP_TARGET_PREFIX`: what the names of all that is made begin with, and by which it is removed again.
 */
export const elsewhere = named(process.env);

type Elsewhere = { readonly url: string; readonly tokens: ReadonlyMap<string, string>; readonly prefix: string };

function named(environment: NodeJS.ProcessEnv): Elsewhere | undefined {
  const url = environment['LEDERHJAELP_TARGET'];
  if (!url) return undefined;
  const tokens = (environment['LEDERHJAELP_TARGET_TOKENS'] ?? '').split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1)];
  });
  const prefix = environment['LEDERHJAELP_TARGET_PREFIX'] ?? `Probe${process.pid}x${Date.now().toString(36)}`;
  return { url: url.replace(/\/$/, ''), tokens: new Map(tokens), prefix };
}

/** A token's scope (`leder;scope=read`) is the app registration's on a tenant: no spec there can choose it. */
export function tokenIn(tokens: ReadonlyMap<string, string>, person: string): string {
  const token = tokens.get(person);
  if (token === undefined) throw new Error(`LEDERHJAELP_TARGET_TOKENS names no token for ${person}`);
  return token;
}

/** Deletes the lists whose titles begin with the prefix, from the bin too; `sp` is the site's owner. */
export async function removeOwn({ web }: SPFI, prefix: string): Promise<void> {
  const lists = await web.lists.select('Id', 'Title')<{ Id: string; Title: string }[]>();
  for (const { Id, Title } of lists) if (Title.startsWith(prefix)) await web.lists.getById(Id).delete();
  const binned = await web.recycleBin.select('Id', 'Title').top(1000)<{ Id: string; Title: string }[]>();
  for (const { Id, Title } of binned) if (Title.startsWith(prefix)) await web.recycleBin.getById(Id).delete();
}

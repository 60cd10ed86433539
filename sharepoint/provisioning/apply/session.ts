import type { ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import type { Step } from '../plan/step.ts';
import { apply } from './apply.ts';
import { connect } from './connect.ts';
import { readSite, readWeb } from './read-site.ts';
import { problemOf } from './sharepoint-problem.ts';
import { createTarget } from './target.ts';

/** A site that can be read and changed. Whatever SharePoint refuses comes out as a problem with a clear line. */
export type Session = {
  readonly read: () => Promise<ActualSite>;
  readonly apply: (step: Step) => Promise<void>;
};

export type SiteAccess = { readonly siteUrl: string; readonly token: string };

export async function openSession({ siteUrl, token }: SiteAccess, declared: DeclaredSite): Promise<Session> {
  return readably(siteUrl, async () => {
    const sp = connect(siteUrl, token);
    const { path } = await readWeb(sp);
    const target = createTarget(sp, { siteUrl, webPath: path }, declared);
    return {
      read: () => readably(siteUrl, () => readSite(sp, declared)),
      apply: (step) => readably(siteUrl, () => apply(target, step)),
    };
  });
}

/** Does something with a site and rethrows what it throws as a problem people can read. */
export async function readably<Value>(siteUrl: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw await problemOf(error, siteUrl);
  }
}

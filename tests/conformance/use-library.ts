import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import type { IFile, IFiles } from '@pnp/sp/files/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import { beforeAll } from 'vitest';
import { declaredSite } from '#provisioning/declared-site.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { probeLibrary } from './library.fixtures.ts';
import { useDemoSite } from './target.ts';

let made = 0;

/** The demo's site with one library more, and short words for what is done to its files. */
export function useLibrary() {
  const target = useDemoSite();
  const { status } = target;
  beforeAll(async () => {
    const declared = { ...declaredSite, lists: [...declaredSite.lists, probeLibrary] };
    await provisionSite({ siteUrl: target.url(), token: target.token('it'), declared, report: () => undefined });
  }, 120_000);

  const root = (): string => target.path(probeLibrary.url);
  const library = (person: string): IList => target.sp(person).web.getList(root());
  const files = (person: string): IFiles => library(person).rootFolder.files;
  const file = (person: string, name: string): IFile => files(person).getByUrl(name);
  /** The file's own address, as the app asks for it. */
  const at = (name: string): string => `web/getFileByServerRelativePath(decodedUrl='${root()}/${name}')`;
  /** The file's text, or the status that it is refused with. */
  const textFor = async (person: string, name: string): Promise<string | number> => {
    const answer = await target.send(person, 'GET', `${at(name)}/$value`);
    return answer.ok ? answer.text() : answer.status;
  };
  /** Number, level and moderation status. */
  const version = async (person: string, name: string): Promise<unknown> => {
    const { UIVersionLabel, Level } = await file(person, name).select('UIVersionLabel', 'Level')();
    const { OData__ModerationStatus: moderation } = await file(person, name).listItemAllFields();
    return [UIVersionLabel, Level, moderation];
  };
  const bringOut = async (name: string): Promise<void> => {
    await file('hr', name).publish('');
    await file('hr', name).approve('fint');
  };
  /** A new file by HR with the text »ud«, a draft or published and approved. */
  const newFile = async (state: 'draft' | 'out'): Promise<string> => {
    made += 1;
    const name = `fil-${made}.txt`;
    await files('hr').addUsingPath(name, 'ud');
    if (state === 'out') await bringOut(name);
    return name;
  };
  return { target, root, library, files, file, at, status, textFor, version, bringOut, newFile };
}

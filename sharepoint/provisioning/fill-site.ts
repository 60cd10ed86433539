import type { ListContent } from '#content/starter-content.ts';
import { addMissingFiles } from './apply/add-files.ts';
import { addMissingRows } from './apply/add-rows.ts';
import { connect } from './apply/connect.ts';
import { readWeb } from './apply/read-site.ts';
import { readably, type SiteAccess } from './apply/session.ts';

export type FillOptions = SiteAccess & {
  readonly report: (line: string) => void;
  readonly content: readonly ListContent[];
};

/** Fills the lists with content. Rows whose key and files whose name are there already are left as they are. */
export async function fillSite({ siteUrl, token, report, content }: FillOptions): Promise<void> {
  await readably(siteUrl, async () => {
    const sp = connect(siteUrl, token);
    const { path } = await readWeb(sp);
    for (const { list, rows, files } of content) {
      const added = files ? await addMissingFiles(sp, path, list, files) : await addMissingRows(sp, path, list, rows);
      if (added > 0) report(`${list.title}: ${added} ${files ? 'filer' : 'rækker'} skrevet`);
    }
  });
}

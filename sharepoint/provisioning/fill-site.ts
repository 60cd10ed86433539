import type { NewItemOf, ListDefinition } from '#lists/define-list.ts';
import { addMissingRows } from './apply/add-rows.ts';
import { connect } from './apply/connect.ts';
import { readWeb } from './apply/read-site.ts';
import { readably, type SiteAccess } from './apply/session.ts';

type Content = { readonly list: ListDefinition; readonly rows: readonly NewItemOf<ListDefinition>[] };

export type FillOptions = SiteAccess & {
  readonly report: (line: string) => void;
  readonly content: readonly Content[];
};

/** Fills the lists with content. Rows whose key is there already are left as they are. */
export async function fillSite({ siteUrl, token, report, content }: FillOptions): Promise<void> {
  await readably(siteUrl, async () => {
    const sp = connect(siteUrl, token);
    const { path } = await readWeb(sp);
    for (const { list, rows } of content) {
      const added = await addMissingRows(sp, path, list, rows);
      if (added > 0) report(`${list.title}: ${added} rækker skrevet`);
    }
  });
}

import { randomUUID } from 'node:crypto';
import { invalidArgument, wrongType } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { fields as fieldsOf } from '#emulator/store/fields.ts';
import { saveView, views, type View } from '#emulator/store/views.ts';
import { demandChangeView } from '#emulator/views/demand-change-view.ts';
import { applyViewChanges, viewFieldNamed } from '#emulator/views/view-changes.ts';
import { booleanIn, textIn, unwrap, type Body } from '#emulator/wire/body.ts';

const usualRows = 30;

export const addView = operation({
  method: 'POST',
  on: 'views',
  status: 'supported',
  run(list, context) {
    const body = unwrap(context.body(), 'parameters');
    const title = textIn(body, 'Title')?.trim() ?? '';
    if (title === '') throw invalidArgument();
    const taken = new Set(views(context.sql, list).map(({ page }) => page.toLowerCase()));
    const bare: View = {
      id: randomUUID(),
      title,
      page: freePage(title, taken),
      isDefault: false,
      personal: booleanIn(body, 'PersonalView') ?? false,
      hidden: false,
      rowLimit: usualRows,
      paged: true,
      query: '',
      fields: fieldsIn(body).map((name) => viewFieldNamed(name, fieldsOf(context.sql, list))),
      aggregations: null,
      scope: 0,
      type: 'HTML',
    };
    demandChangeView(context, list, bare);
    const view = applyViewChanges(bare, body);
    saveView(context.sql, list, view);
    return { status: 201, content: entityOf({ kind: 'view', of: { list, view } }, everything, context) };
  },
});

function fieldsIn({ ViewFields: posted }: Body): string[] {
  if (posted === undefined || posted === null) return ['LinkTitle'];
  if (!Array.isArray(posted) || posted.some((name) => typeof name !== 'string'))
    throw wrongType('Collection(Edm.String)');
  return posted as string[];
}

/** The page's name is made of the title and stays. */
function freePage(title: string, taken: ReadonlySet<string>): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}'.]/g, '').trim() || 'View';
  for (let number = 0; ; number++) {
    const page = `${name}${number === 0 ? '' : number}.aspx`;
    if (!taken.has(page.toLowerCase())) return page;
  }
}

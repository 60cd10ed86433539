import { unknownProperty, wrongType } from '#emulator/errors.ts';
import { columnNamed } from '#emulator/formula/evaluate.ts';
import { noField } from '#emulator/errors.ts';
import type { Field } from '#emulator/store/fields.ts';
import type { View } from '#emulator/store/views.ts';
import type { Body } from '#emulator/wire/body.ts';

const settable = {
  Title: 'title',
  DefaultView: 'isDefault',
  Hidden: 'hidden',
  RowLimit: 'rowLimit',
  Paged: 'paged',
  ViewQuery: 'query',
  Aggregations: 'aggregations',
  Scope: 'scope',
} as const satisfies Record<string, keyof View>;

/** Told at creation only, or sent back by clients. */
const ignored = new Set([
  'PersonalView',
  'ViewFields',
  'ViewTypeKind',
  'ViewType',
  'Id',
  'BaseViewId',
  'MobileView',
  'MobileDefaultView',
]);

/** Applies posted properties to a view; a property views don't have is refused. */
export function applyViewChanges(view: View, body: Body): View {
  const changed: Record<string, unknown> = { ...view };
  for (const [name, value] of Object.entries(body)) {
    if (ignored.has(name)) continue;
    if (!Object.hasOwn(settable, name)) throw unknownProperty(name, 'SP.View');
    const key = settable[name as keyof typeof settable];
    const before = view[key];
    const fits = before === null ? value === null || typeof value === 'string' : typeof value === typeof before;
    if (!fits) throw wrongType(`Edm.${typeof before}`);
    changed[key] = value;
  }
  return changed as unknown as View;
}

/** A view names its columns by internal name; clients may say the title. */
export function viewFieldNamed(name: string, fields: readonly Field[]): string {
  const field = columnNamed(name, fields);
  if (!field) throw noField(name);
  return field.internalName;
}

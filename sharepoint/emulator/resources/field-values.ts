import { rowAsStream } from '#emulator/caml/row-as-stream.ts';
import { escapeHtml } from '#emulator/pages/html.ts';
import { fields } from '#emulator/store/fields.ts';
import { itemPath } from './item.ts';
import type { EntityKind } from './resource.ts';

const show = {
  Text: (text: string) => text,
  HTML: (text: string, isRich: boolean) => (isRich ? text : escapeHtml(text)),
  Edit: (text: string) => text,
} as const;

/** A row's cells as texts in the web's language, as its own pages show them or put them into a form (assumed). */
export const fieldValues: EntityKind<'fieldValues'> = {
  shape: 'entity',
  type: () => 'SP.FieldStringValues',
  set: () => 'SP.ApiData.FieldStringValues',
  path: (of) => `${itemPath(of)}/FieldValues${of.as === 'Edit' ? 'ForEdit' : `As${of.as}`}`,
  properties({ list, item, as }, context) {
    const known = fields(context.sql, list);
    const row = rowAsStream(
      context,
      list,
      item,
      known.map(({ internalName }) => internalName),
    );
    return Object.fromEntries(
      known.map((field) => {
        const text = asText(row[field.internalName]);
        // An underscore is written as its code where a name has more to it than letters
        return [
          field.internalName.startsWith('_')
            ? `OData_${field.internalName.replaceAll('_', '_x005f_')}`
            : field.internalName,
          show[as](text, field.extra['RichText'] === true),
        ];
      }),
    );
  },
};

type Shown = { readonly title?: string; readonly lookupValue?: string };

function asText(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value
    .map((one) => (typeof one === 'string' ? one : ((one as Shown).title ?? (one as Shown).lookupValue ?? '')))
    .join('; ');
}

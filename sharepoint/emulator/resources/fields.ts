import { siteUrl, type Context } from '#emulator/context.ts';
import { noField, noFieldById } from '#emulator/errors.ts';
import { englishTitle } from '#emulator/fields/built-in.ts';
import { fieldsOf, type FieldOwner } from '#emulator/fields/field-owner.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import type { Field } from '#emulator/store/fields.ts';
import { listPath } from './list-path.ts';
import { textArgument, type CollectionKind, type Resource } from './resource.ts';

export const fieldsPath = (owner: FieldOwner): string =>
  owner.is === 'list' ? `${listPath(owner.list)}/Fields` : `Web/${owner.inherited ? 'AvailableFields' : 'Fields'}`;

/** How a refusal names whose columns it has looked through. */
const placeOf = (owner: FieldOwner, context: Context): string =>
  owner.is === 'list' ? `${context.path}/${owner.list.url}` : siteUrl(context);

const asResource = (owner: FieldOwner, field: Field): Resource => ({ kind: 'field', of: { owner, field } });

/** By the title it has, or the English one of SharePoint's own (as with lists: assumed). */
const titled = (all: readonly Field[], title: string): Field | undefined =>
  all.find((field) => textKey(field.title) === textKey(title)) ??
  all.find((field) => textKey(englishTitle(field) ?? '') === textKey(title));

/** The columns of a list, or the site columns of a web. */
export const fields: CollectionKind<'fields'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Fields',
  path: fieldsPath,
  members: (of, context) => fieldsOf(context, of).map((field) => asResource(of, field)),
  member(of, key, context) {
    const id = String(key).toLowerCase().replace(/[{}]/g, '');
    const field = fieldsOf(context, of).find((candidate) => candidate.id === id);
    if (!field) throw noFieldById(id, placeOf(of, context));
    return asResource(of, field);
  },
  calls: {
    getById: (of, args, context) => fields.member!(of, textArgument(args, 'id'), context),
    getByTitle(of, args, context) {
      const title = textArgument(args, 'title');
      const field = titled(fieldsOf(context, of), title);
      if (!field) throw noField(title, placeOf(of, context));
      return asResource(of, field);
    },
    getByInternalNameOrTitle(of, args, context) {
      const name = textArgument(args, 'strName');
      const all = fieldsOf(context, of);
      const field = all.find((candidate) => candidate.internalName === name) ?? titled(all, name);
      if (!field) throw noField(name, placeOf(of, context));
      return asResource(of, field);
    },
  },
};

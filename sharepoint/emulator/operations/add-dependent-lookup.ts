import { invalidArgument } from '#emulator/errors.ts';
import { createField } from '#emulator/fields/create-field.ts';
import { lookup } from '#emulator/fields/lookup.ts';
import { columnsOf, demandColumns } from '#emulator/fields/field-owner.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { fields } from '#emulator/resources/fields.ts';
import { textArgument } from '#emulator/resources/resource.ts';
import { saveField } from '#emulator/store/fields.ts';

/** Shows another column of the row that a lookup points at; it holds nothing of its own. */
export const addDependentLookup = operation({
  method: 'POST',
  on: 'fields',
  call: 'adddependentlookupfield',
  status: 'limited',
  note: 'the column is described; its cells stay empty',
  run(owner, context, args) {
    demandColumns(context, owner);
    const { kind, of } = fields.member!(owner, textArgument(args, 'primaryLookupFieldId', 1), context);
    if (kind !== 'field' || of.field.type !== 'Lookup') throw invalidArgument();
    const primary = of.field;
    const field = createField(context, owner, {
      kind: lookup,
      title: textArgument(args, 'displayName'),
      extra: {
        IsDependentLookup: true,
        LookupField: textArgument(args, 'showField', 2),
        LookupList: primary.extra['LookupList'],
        PrimaryFieldId: primary.id,
      },
      properties: { ReadOnlyField: true },
    });
    const names = [...(primary.extra['DependentLookupInternalNames'] as string[]), field.internalName];
    const changed = { ...primary, extra: { ...primary.extra, DependentLookupInternalNames: names } };
    saveField(context.sql, columnsOf(owner), changed);
    return { status: 200, content: entityOf({ kind: 'field', of: { owner, field } }, everything, context) };
  },
});

import { demandIndexable } from '#emulator/fields/demand-indexable.ts';
import { columnsOf, demandColumns } from '#emulator/fields/field-owner.ts';
import { applyFieldChanges, demandOwnFormula } from '#emulator/fields/field-changes.ts';
import { operation } from '#emulator/operation.ts';
import { saveField } from '#emulator/store/fields.ts';
import { noContent } from '#emulator/wire/answer.ts';

export const updateField = operation({
  method: 'MERGE',
  on: 'field',
  status: 'supported',
  note: 'a unique column is indexed without being told (assumed)',
  run({ owner, field }, context) {
    demandColumns(context, owner);
    const changed = applyFieldChanges(field, context.body());
    demandIndexable(context, owner, changed);
    demandOwnFormula(changed);
    saveField(context.sql, columnsOf(owner), changed);
    return noContent();
  },
});

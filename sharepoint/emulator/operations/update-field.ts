import { demandIndexable } from '#emulator/fields/demand-indexable.ts';
import { applyFieldChanges, demandOwnFormula } from '#emulator/fields/field-changes.ts';
import { operation } from '#emulator/operation.ts';
import { demand } from '#emulator/rights/effective.ts';
import { saveField } from '#emulator/store/fields.ts';
import { noContent } from '#emulator/wire/answer.ts';

export const updateField = operation({
  method: 'MERGE',
  on: 'field',
  status: 'supported',
  note: 'a unique column is indexed without being told (assumed)',
  run({ list, field }, context) {
    demand(context, { is: 'list', list }, 'manageLists');
    const changed = applyFieldChanges(field, context.body());
    demandIndexable(context, list, changed);
    demandOwnFormula(changed);
    saveField(context.sql, list, changed);
    return noContent();
  },
});

import { accessDenied } from '#emulator/errors.ts';
import { columnsOf, demandColumns } from '#emulator/fields/field-owner.ts';
import { operation } from '#emulator/operation.ts';
import { removeField } from '#emulator/store/fields.ts';
import { noContent } from '#emulator/wire/answer.ts';

/** The values go with the column. The columns every list has stay. */
export const deleteField = operation({
  method: 'DELETE',
  on: 'field',
  status: 'supported',
  run({ owner, field }, context) {
    demandColumns(context, owner);
    if (field.builtIn) throw accessDenied();
    removeField(context.sql, columnsOf(owner), field);
    return noContent();
  },
});

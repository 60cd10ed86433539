import { accessDenied } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { demand } from '#emulator/rights/effective.ts';
import { removeField } from '#emulator/store/fields.ts';
import { noContent } from '#emulator/wire/answer.ts';

/** The values go with the column. The columns every list has stay. */
export const deleteField = operation({
  method: 'DELETE',
  on: 'field',
  status: 'supported',
  run({ list, field }, context) {
    demand(context, { is: 'list', list }, 'manageLists');
    if (field.builtIn) throw accessDenied();
    removeField(context.sql, list, field);
    return noContent();
  },
});

import { columnsOf, demandColumns } from '#emulator/fields/field-owner.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import { argument } from '#emulator/resources/resource.ts';
import { saveField } from '#emulator/store/fields.ts';
import { noContent } from '#emulator/wire/answer.ts';

/** It is written into the column's XML, which is what SharePoint's forms read. */
const showIn = (form: 'DisplayForm' | 'EditForm' | 'NewForm'): Operation =>
  operation({
    method: 'POST',
    on: 'field',
    call: `setshowin${form}`,
    status: 'assumed',
    run({ owner, field }, context, args) {
      demandColumns(context, owner);
      const shownIn = { ...field.shownIn, [`ShowIn${form}`]: argument(args, 'value') === true };
      saveField(context.sql, columnsOf(owner), { ...field, shownIn });
      return noContent();
    },
  });

export const showInDisplayForm = showIn('DisplayForm');
export const showInEditForm = showIn('EditForm');
export const showInNewForm = showIn('NewForm');

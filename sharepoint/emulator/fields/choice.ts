import { wrongType } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { asItIs, propertyName, type FieldKind } from './field-kind.ts';
import { text } from './text.ts';

/** REST does not check a value against the choices. */
export const choice: FieldKind = {
  ...text,
  type: 'Choice',
  number: 6,
  entityType: 'SP.FieldChoice',
  extra: { FillInChoice: false, Mappings: null, Choices: [], EditFormat: 0 },
  answer: asItIs,
};

export const multiChoice: FieldKind = {
  type: 'MultiChoice',
  number: 15,
  entityType: 'SP.FieldMultiChoice',
  extra: { FillInChoice: false, Mappings: null, Choices: [] },
  comparable: false,
  parse(posted) {
    if (!Array.isArray(posted) || posted.some((value) => typeof value !== 'string')) {
      throw wrongType('Collection(Edm.String)');
    }
    return posted.length === 0 ? null : posted;
  },
  answer: (cell, field) => ({ [propertyName(field)]: cell }),
  key: (cell) => textKey((cell as string[]).join(';#')),
};

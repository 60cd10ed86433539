import { invalidValue, wrongType } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

/** An empty text is kept as no value (assumed). */
export const text: FieldKind = {
  type: 'Text',
  number: 2,
  entityType: 'SP.FieldText',
  extra: { MaxLength: 255 },
  comparable: true,
  parse(posted, field) {
    if (typeof posted !== 'string') throw wrongType('Edm.String');
    if (posted.length > Number(field.extra['MaxLength'] ?? 255)) throw invalidValue('text');
    return posted === '' ? null : posted;
  },
  answer: asItIs,
  key: (cell) => textKey(cell as string),
};

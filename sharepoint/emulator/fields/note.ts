import { wrongType } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

export const note: FieldKind = {
  type: 'Note',
  number: 3,
  entityType: 'SP.FieldMultiLineText',
  extra: {
    AllowHyperlink: false,
    AppendOnly: false,
    NumberOfLines: 6,
    RestrictedMode: true,
    RichText: false,
    UnlimitedLengthInDocumentLibrary: false,
  },
  comparable: false,
  parse(posted) {
    if (typeof posted !== 'string') throw wrongType('Edm.String');
    return posted === '' ? null : posted;
  },
  answer: asItIs,
  key: (cell) => textKey(cell as string),
};

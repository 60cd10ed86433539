import { wrongType } from '#emulator/errors.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

export const boolean: FieldKind = {
  type: 'Boolean',
  number: 8,
  entityType: 'SP.Field',
  extra: {},
  comparable: true,
  parse(posted) {
    if (typeof posted !== 'boolean') throw wrongType('Edm.Boolean');
    return posted;
  },
  answer: asItIs,
  key: (cell) => (cell ? 1 : 0),
};

export const attachments: FieldKind = { ...boolean, type: 'Attachments', number: 19, comparable: false };

import { invalidValue, wrongType } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

const longest = 255;

/** `{ Url, Description }`; a missing description is the address itself. */
export const url: FieldKind = {
  type: 'URL',
  number: 11,
  entityType: 'SP.FieldUrl',
  extra: { DisplayFormat: 0 },
  comparable: false,
  parse(posted) {
    const { Url: address, Description: description } = Object(posted) as Record<string, unknown>;
    if (typeof address !== 'string') throw wrongType('SP.FieldUrlValue');
    if (address.length > longest) throw invalidValue('URL');
    return { Description: typeof description === 'string' ? description : address, Url: address };
  },
  answer: asItIs,
  key: (cell) => textKey((cell as { Url: string }).Url),
};

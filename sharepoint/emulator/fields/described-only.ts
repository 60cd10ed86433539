import { wrongType } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

/** Its formula is kept and answered, never computed: the cells stay empty. */
export const calculated: FieldKind = {
  type: 'Calculated',
  number: 17,
  entityType: 'SP.FieldCalculated',
  extra: {
    CurrencyLocaleId: 1030,
    DateFormat: -1,
    DisplayFormat: -1,
    Formula: '',
    OutputType: 2,
    ShowAsPercentage: false,
  },
  comparable: false,
  parse: () => null,
  answer: asItIs,
  key: () => null,
};

/** Kept as the JSON that SharePoint's own pages write; the emulator knows neither maps nor pictures. */
const asJson = (type: string, number: number): FieldKind => ({
  type,
  number,
  entityType: `SP.Field${type}`,
  extra: {},
  comparable: false,
  parse(posted) {
    if (typeof posted !== 'string') throw wrongType('Edm.String');
    return posted === '' ? null : posted;
  },
  answer: asItIs,
  key: (cell) => textKey(String(cell)),
});

export const location = asJson('Location', 33);
export const thumbnail = asJson('Thumbnail', 34);

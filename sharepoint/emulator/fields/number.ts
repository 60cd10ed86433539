import { wrongType } from '#emulator/errors.ts';
import { asItIs, type FieldKind } from './field-kind.ts';

/** A numeral in quotes is taken too: PnPjs's verbose bodies and older clients send it. */
function parseNumber(posted: unknown): number {
  const value = typeof posted === 'string' && posted.trim() !== '' ? Number(posted) : posted;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType('Edm.Double');
  return value;
}

/** SharePoint's smallest and largest double stand for "no limit". */
const limits = { MaximumValue: 1.7976931348623157e308, MinimumValue: -1.7976931348623157e308 };

export const number: FieldKind = {
  type: 'Number',
  number: 9,
  entityType: 'SP.FieldNumber',
  extra: {
    ...limits,
    CommaSeparator: true,
    CustomUnitName: null,
    DisplayFormat: -1,
    ShowAsPercentage: false,
    Unit: '',
  },
  comparable: true,
  parse: parseNumber,
  answer: asItIs,
  key: (cell) => cell as number,
};

export const currency: FieldKind = {
  ...number,
  type: 'Currency',
  number: 10,
  entityType: 'SP.FieldCurrency',
  extra: { ...limits, CurrencyLocaleId: 1030, DisplayFormat: -1, ShowAsPercentage: false },
};

/** Whole numbers that only the server writes, such as the version count. */
export const integer: FieldKind = { ...number, type: 'Integer', number: 1, entityType: 'SP.Field', extra: {} };
export const counter: FieldKind = { ...integer, type: 'Counter', number: 5 };

/** Where a row stands with content approval. */
export const modStat: FieldKind = { ...integer, type: 'ModStat', number: 23 };

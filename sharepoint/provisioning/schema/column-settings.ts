import { assertNever } from '#kernel/assert-never.ts';
import type { Column, ColumnFacts, ColumnKind } from '#columns/column.ts';

/** A column's settings by SharePoint's own names. Those of the kind are there only where the kind has them. */
export type ColumnSettings = BaseSettings & KindSettings;

type BaseSettings = {
  readonly Title: string;
  readonly Description: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
};

type KindSettings = {
  readonly MaxLength?: number;
  readonly RichText?: boolean;
  readonly Choices?: readonly string[];
  readonly DefaultValue?: string;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  /** Decimals of a number, 0 = day and 1 = instant of a date. */
  readonly DisplayFormat?: number;
};

/** What SharePoint answers for a bound that is not set. */
const unbounded = Number.MAX_VALUE;

/** SharePoint's name for the type of each kind. */
export const sharePointType: Readonly<Record<ColumnKind, string>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  currency: 'Currency',
  date: 'DateTime',
  dateTime: 'DateTime',
  yesNo: 'Boolean',
  choice: 'Choice',
  multiChoice: 'MultiChoice',
  person: 'User',
  link: 'URL',
  foreignNumber: 'Number',
  foreignText: 'Text',
};

export const columnSettings = (column: Column): ColumnSettings => ({
  Title: column.title,
  Description: column.description,
  Required: column.required,
  Indexed: column.indexed,
  EnforceUniqueValues: column.unique,
  ...kindSettings(column),
});

function kindSettings(facts: ColumnFacts): KindSettings {
  switch (facts.kind) {
    case 'text':
      return { MaxLength: facts.maxLength };
    case 'note':
      return { RichText: false };
    case 'number':
      return { ...bounds(facts), DisplayFormat: facts.decimals };
    case 'currency':
      return bounds(facts);
    case 'date':
      return { DisplayFormat: 0 };
    case 'dateTime':
      return { DisplayFormat: 1 };
    case 'yesNo':
      return { DefaultValue: facts.defaultValue ? '1' : '0' };
    case 'choice':
      return { Choices: facts.choices, DefaultValue: facts.defaultChoice ?? '' };
    case 'multiChoice':
      return { Choices: facts.choices };
    case 'foreignNumber':
      return { DisplayFormat: 0 };
    case 'person':
    case 'link':
    case 'foreignText':
      return {};
    default:
      return assertNever(facts);
  }
}

const bounds = ({ min = -unbounded, max = unbounded }: { min?: number; max?: number }): KindSettings => ({
  MinimumValue: min,
  MaximumValue: max,
});

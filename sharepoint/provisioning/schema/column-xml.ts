import { createHash } from 'node:crypto';
import { assertNever } from '#kernel/assert-never.ts';
import type { Column, ColumnFacts } from '#columns/column.ts';
import { sharePointType } from './column-settings.ts';
import { element, type Attributes, type Child, type Xml } from './xml.ts';

/**
 * A column in SharePoint's own XML, for making it and for the PnP template. `title` is what it is called at birth:
 * SharePoint makes the internal name from it.
 */
export function columnXml(listUrl: string, column: Column, title: string): Xml {
  const { attributes = {}, children = [] } = ofKind(column);
  return element(
    'Field',
    {
      ID: `{${columnId(listUrl, column.internalName)}}`,
      Type: sharePointType[column.kind],
      Name: column.internalName,
      StaticName: column.internalName,
      DisplayName: title,
      Description: column.description || undefined,
      Required: flag(column.required),
      Indexed: column.indexed ? flag(true) : undefined,
      EnforceUniqueValues: column.unique ? flag(true) : undefined,
      ...attributes,
    },
    children,
  );
}

const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

type KindXml = { readonly attributes?: Attributes; readonly children?: readonly Child[] };

function ofKind(facts: ColumnFacts): KindXml {
  switch (facts.kind) {
    case 'text':
      return { attributes: { MaxLength: facts.maxLength } };
    case 'note':
      return { attributes: { NumLines: 6, RichText: flag(false) } };
    case 'number':
      return { attributes: { Min: facts.min, Max: facts.max, Decimals: facts.decimals } };
    case 'currency':
      return { attributes: { Min: facts.min, Max: facts.max, LCID: danish } };
    case 'date':
      return { attributes: { Format: 'DateOnly' } };
    case 'dateTime':
      return { attributes: { Format: 'DateTime' } };
    case 'yesNo':
      return { children: [element('Default', {}, [facts.defaultValue ? '1' : '0'])] };
    case 'choice':
      return { attributes: { Format: 'Dropdown' }, children: [choices(facts), ...defaultOf(facts.defaultChoice)] };
    case 'multiChoice':
      return { children: [choices(facts)] };
    case 'person':
      return { attributes: { UserSelectionMode: 'PeopleOnly' } };
    case 'link':
      return { attributes: { Format: 'Hyperlink' } };
    case 'foreignNumber':
      return { attributes: { Decimals: 0 } };
    case 'foreignText':
      return { attributes: { MaxLength: 255 } };
    default:
      return assertNever(facts);
  }
}

const danish = 1030;

const choices = (facts: { readonly choices: readonly string[] }): Child =>
  element(
    'CHOICES',
    {},
    facts.choices.map((choice) => element('CHOICE', {}, [choice])),
  );

const defaultOf = (value: string | undefined): Child[] =>
  value === undefined ? [] : [element('Default', {}, [value])];

/** The same ID for the same column everywhere, so that a site made from the template and one made by us are alike. */
function columnId(listUrl: string, internalName: string): string {
  const hex = createHash('sha256').update(`${listUrl}/${internalName}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

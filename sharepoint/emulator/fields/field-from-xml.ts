import { invalidArgument } from '#emulator/errors.ts';
import type { Body } from '#emulator/wire/body.ts';
import { child, parseXml, type Element } from '#emulator/xml.ts';
import type { NewField } from './create-field.ts';
import { creatableKind } from './field-kinds.ts';

const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';

/** Reads `<Field Type="Text" Name="…" DisplayName="…">` as createFieldAsXml takes it. */
export function fieldFromXml(xml: string): NewField {
  const element = parseXml(xml);
  const { Type: type = '', Name: name, DisplayName: title = name, ID: id } = element.attributes;
  const kind = creatableKind(type);
  if (element.name !== 'Field' || !kind || !title) throw invalidArgument();
  return {
    kind,
    title,
    internalName: name,
    id: id?.toLowerCase().replace(/[{}]/g, ''),
    extra: extraOf(element, kind.extra),
    properties: propertiesOf(element),
  };
}

function propertiesOf(element: Element): Body {
  const { Description, Group, Required, Indexed, EnforceUniqueValues, Hidden, ReadOnly } = element.attributes;
  const validation = child(element, 'Validation');
  return {
    ...(Description === undefined ? {} : { Description }),
    ...(Group === undefined ? {} : { Group }),
    Required: isTrue(Required),
    Indexed: isTrue(Indexed),
    EnforceUniqueValues: isTrue(EnforceUniqueValues),
    Hidden: isTrue(Hidden),
    ReadOnlyField: isTrue(ReadOnly),
    DefaultValue: child(element, 'Default')?.text ?? null,
    ...(validation
      ? { ValidationFormula: validation.text, ValidationMessage: validation.attributes['Message'] ?? '' }
      : {}),
  };
}

/** The attributes that only some kinds have, under the names the REST properties have. */
function extraOf(element: Element, known: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { attributes } = element;
  const format = attributes['Format'];
  const choices = child(element, 'CHOICES')?.children.map(({ text }) => text);
  const said: Record<string, unknown> = {
    MaxLength: numeral(attributes['MaxLength']),
    NumberOfLines: numeral(attributes['NumLines']),
    RichText: flag(attributes['RichText']),
    AppendOnly: flag(attributes['AppendOnly']),
    MinimumValue: numeral(attributes['Min']),
    MaximumValue: numeral(attributes['Max']),
    ShowAsPercentage: flag(attributes['Percentage']),
    CurrencyLocaleId: numeral(attributes['LCID']),
    FillInChoice: flag(attributes['FillInChoice']),
    Choices: choices,
    SelectionMode:
      attributes['UserSelectionMode'] === undefined
        ? undefined
        : Number(attributes['UserSelectionMode'] !== 'PeopleOnly'),
    LookupList: attributes['List']?.toLowerCase().replace(/[{}]/g, ''),
    LookupField: attributes['ShowField'],
    DisplayFormat: format === undefined ? undefined : Number(format === 'DateTime' || format === 'Image'),
  };
  return Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== undefined && name in known));
}

const numeral = (text: string | undefined): number | undefined =>
  text !== undefined && Number.isFinite(Number(text)) ? Number(text) : undefined;
const flag = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : isTrue(text));

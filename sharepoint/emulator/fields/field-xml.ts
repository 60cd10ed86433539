import type { Field } from '#emulator/store/fields.ts';
import { escapeXml } from '#emulator/xml.ts';

const yesNo = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

/** A field's SchemaXml: the attributes that say what it is and does. */
export function fieldXml(field: Field, ownerId: string): string {
  const { extra } = field;
  const attributes: Record<string, string | undefined> = {
    ID: `{${field.id}}`,
    Type: field.type,
    Name: field.internalName,
    StaticName: field.internalName,
    DisplayName: field.title,
    SourceID: `{${ownerId}}`,
    Description: field.description || undefined,
    Required: yesNo(field.required),
    Indexed: field.indexed ? 'TRUE' : undefined,
    EnforceUniqueValues: yesNo(field.unique),
    Hidden: field.hidden ? 'TRUE' : undefined,
    ReadOnly: field.readOnly ? 'TRUE' : undefined,
    MaxLength: numeral(extra['MaxLength']),
    NumLines: numeral(extra['NumberOfLines']),
    RichText: typeof extra['RichText'] === 'boolean' ? yesNo(extra['RichText']) : undefined,
    Format: field.type === 'DateTime' ? (extra['DisplayFormat'] === 0 ? 'DateOnly' : 'DateTime') : undefined,
    List: extra['LookupList'] ? `{${String(extra['LookupList'])}}` : undefined,
    ...Object.fromEntries(Object.entries(field.shownIn ?? {}).map(([form, shown]) => [form, yesNo(shown)])),
    ShowField: (extra['LookupField'] as string | undefined) || undefined,
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeXml(value)}"`,
  );
  const inner = choices(extra['Choices']) + element('Default', field.defaultValue) + validation(field);
  return inner ? `<Field${written.join('')}>${inner}</Field>` : `<Field${written.join('')} />`;
}

const numeral = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : undefined);
const element = (name: string, text: string | null): string =>
  text === null ? '' : `<${name}>${escapeXml(text)}</${name}>`;
const choices = (of: unknown): string =>
  Array.isArray(of) ? `<CHOICES>${of.map((choice) => element('CHOICE', String(choice))).join('')}</CHOICES>` : '';
const validation = ({ validationFormula, validationMessage }: Field): string =>
  validationFormula === null
    ? ''
    : `<Validation Message="${escapeXml(validationMessage ?? '')}">${escapeXml(validationFormula)}</Validation>`;

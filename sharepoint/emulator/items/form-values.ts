import type { Site } from '#emulator/context.ts';
import { SharePointError, unknownColumn, wrongType } from '#emulator/errors.ts';
import { parseInstant } from '#emulator/site-time.ts';
import { instantKey } from '#emulator/store/compare-key.ts';
import type { Field } from '#emulator/store/fields.ts';
import type { Body } from '#emulator/wire/body.ts';
import { fromFormText, personIn } from './from-form-text.ts';
import type { Stamp } from './write-item.ts';

export type FormValue = { readonly name: string; readonly text: string };

/** What one value comes to: a cell, a stamp, or the words that refuse it. */
export type FormResult = FormValue & {
  readonly cells?: Readonly<Record<string, unknown>>;
  readonly stamp?: Stamp;
  readonly refusal?: string;
};

export function formValuesIn({ formValues: posted }: Body): FormValue[] {
  if (!Array.isArray(posted)) throw wrongType('Collection(SP.ListItemFormUpdateValue)');
  return posted.map((value: unknown) => {
    const { FieldName: name, FieldValue: text } = Object(value) as Record<string, unknown>;
    if (typeof name !== 'string') throw wrongType('Edm.String');
    return { name, text: typeof text === 'string' ? text : '' };
  });
}

/** Reads one value. A refusal concerns its column only: the form shows it beside the field. */
export function readFormValue(value: FormValue, fields: readonly Field[], site: Site, mayStamp: boolean): FormResult {
  const field = fields.find(({ internalName }) => internalName === value.name);
  try {
    if (!field) throw unknownColumn(value.name);
    const stamp = stampOf(value, site);
    if (stamp) return mayStamp ? { ...value, stamp } : { ...value, refusal: 'This field can not be updated.' };
    if (field.readOnly) throw unknownColumn(value.name);
    const cell = fromFormText(value.text, field, site);
    if (cell === null && field.required) return { ...value, refusal: "You can't leave this blank." };
    return { ...value, cells: { [field.internalName]: cell } };
  } catch (error) {
    if (error instanceof SharePointError) return { ...value, refusal: error.message };
    throw error;
  }
}

/** Author, editor and times, which the server else sets. */
function stampOf({ name, text }: FormValue, site: Site): Stamp | undefined {
  if (name === 'Author' || name === 'Editor') return { [name.toLowerCase()]: personIn(text, site) };
  if (name !== 'Created' && name !== 'Modified') return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) throw wrongType('Edm.DateTime');
  return { [name.toLowerCase()]: instantKey(instant) };
}

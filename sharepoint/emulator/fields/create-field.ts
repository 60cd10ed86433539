import { randomUUID } from 'node:crypto';
import type { Context } from '#emulator/context.ts';
import { fieldTaken, invalidArgument } from '#emulator/errors.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { insertField, type Field } from '#emulator/store/fields.ts';
import { languageOf } from '#emulator/webs/language.ts';
import type { Body } from '#emulator/wire/body.ts';
import { customGroup } from './built-in.ts';
import { demandIndexable } from './demand-indexable.ts';
import { applyFieldChanges, demandOwnFormula } from './field-changes.ts';
import type { FieldKind } from './field-kind.ts';
import { columnsOf, fieldsOf, type FieldOwner } from './field-owner.ts';
import { internalNameOf, isInternalName } from './name.ts';

export type NewField = {
  readonly kind: FieldKind;
  readonly title: string;
  /** Only a schema can say it; otherwise it is made of the title, and never changes again. */
  readonly internalName?: string;
  readonly id?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly properties?: Body;
};

/** Adds a column to a list, or a site column to a web. */
export function createField(context: Context, owner: FieldOwner, asked: NewField): Field {
  const { kind, title, extra, properties = {} } = asked;
  const name = asked.internalName ?? internalNameOf(title);
  if (title.trim() === '' || title.length > 255 || !isInternalName(name)) throw invalidArgument();
  const others = fieldsOf(context, owner);
  if (others.some((other) => other.id === asked.id)) throw fieldTaken();
  const bare: Field = {
    id: asked.id ?? randomUUID(),
    internalName: freeName(name, others, asked.internalName !== undefined),
    title,
    type: kind.type,
    description: '',
    group: customGroup[languageOf(context)],
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: false,
    builtIn: false,
    defaultValue: null,
    validationFormula: null,
    validationMessage: null,
    extra: { ...kind.extra, ...extra },
  };
  const field = applyFieldChanges(bare, properties);
  demandIndexable(context, owner, field);
  demandOwnFormula(field);
  insertField(context.sql, columnsOf(owner), field);
  return field;
}

/** A name made of a title gets a number when it is taken; a name that was said must be free. */
function freeName(name: string, others: readonly Field[], wasSaid: boolean): string {
  const taken = new Set(others.map(({ internalName }) => textKey(internalName)));
  if (!taken.has(textKey(name))) return name;
  if (wasSaid) throw fieldTaken();
  for (let number = 0; ; number++) {
    const candidate = `${name.slice(0, 32 - String(number).length)}${number}`;
    if (!taken.has(textKey(candidate))) return candidate;
  }
}

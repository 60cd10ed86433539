import type { Field } from '#emulator/store/fields.ts';

export type Key = string | number | null;

/** How one kind of field behaves. A new kind is one file and one line in `field-kinds.ts`. */
export type FieldKind = {
  /** SharePoint's TypeAsString. */
  readonly type: string;
  /** SharePoint's FieldTypeKind. */
  readonly number: number;
  readonly entityType: string;
  /** The properties only this kind has, with what a new field has. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Whether it can be filtered, sorted, indexed and kept unique. */
  readonly comparable: boolean;
  /** A lookup's index does not help on a long list (LEARN ee570029). */
  readonly isLookup?: boolean;
  /** Takes what was posted (never null); gives the cell to keep, or throws SharePoint's refusal. */
  readonly parse: (posted: unknown, field: Field) => unknown;
  /** The item's properties that show the cell (null when empty). */
  readonly answer: (cell: unknown, field: Field) => Record<string, unknown>;
  readonly key: (cell: unknown) => Key;
};

/** The property a field has in JSON; a name that begins with `_` is none in OData. */
export const propertyName = (field: Pick<Field, 'internalName'>): string =>
  field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;

/** The usual answer: one property, the cell as it is. */
export const asItIs = (cell: unknown, field: Field): Record<string, unknown> => ({ [propertyName(field)]: cell });

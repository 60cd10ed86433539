import type { Result } from '#kernel/result.ts';

/** What tools (provisioning, template, docs) need to know of a column beyond its name. One member per kind. */
export type ColumnFacts =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'note' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly decimals: number }
  | { readonly kind: 'currency'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'dateTime' }
  | { readonly kind: 'yesNo'; readonly defaultValue: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly defaultChoice?: string }
  | { readonly kind: 'multiChoice'; readonly choices: readonly string[] }
  | { readonly kind: 'person' }
  | { readonly kind: 'link' }
  | { readonly kind: 'foreignNumber'; readonly to: string }
  | { readonly kind: 'foreignText'; readonly to: string };

export type ColumnKind = ColumnFacts['kind'];

/** How a value travels: `read` takes what SharePoint answers and may refuse it, `write` gives what SharePoint expects. */
export type Codec<Value> = {
  readonly read: (wire: unknown) => Result<Value, string>;
  readonly write: (value: Value) => unknown;
};

export type Column<Value = unknown> = ColumnFacts &
  Codec<Value> & {
    /** ASCII English, at most 32 characters; never renamed, since SharePoint can't. */
    readonly internalName: string;
    /** The property that carries the value in JSON: the internal name, for a person with `Id` after it. */
    readonly property: string;
    /** Danish; HR may change it in SharePoint. */
    readonly title: string;
    /** Danish; stands under the field in SharePoint's own form. */
    readonly description: string;
    readonly required: boolean;
    readonly indexed: boolean;
    readonly unique: boolean;
  };

export type ColumnOptions<Required extends boolean> = {
  readonly internalName: string;
  readonly title: string;
  readonly description?: string;
  readonly required?: Required;
  readonly indexed?: boolean;
  readonly unique?: boolean;
};

/** A required column always has a value; any other may be empty. */
export type Presence<Value, Required extends boolean> = Required extends true ? Value : Value | null;

/** Builds a column from its options, the facts of its kind and its codec. A unique column is indexed: SharePoint demands it. */
export function column<Value>(options: ColumnOptions<boolean>, facts: ColumnFacts, codec: Codec<Value>): Column<Value> {
  const { internalName, title, description = '', required = false, unique = false } = options;
  const property = facts.kind === 'person' ? `${internalName}Id` : internalName;
  const indexed = options.indexed ?? unique;
  return { ...facts, ...codec, internalName, property, title, description, required, indexed, unique };
}

import type { Result } from '#kernel/result.ts';

/** What one line of text is: words, a key that stands in addresses, or where somebody is reached. */
export type TextHolds = 'words' | 'key' | 'mail' | 'phone';

/** What several lines of text are: words, words with our four marks, one thing a line, or one key of another list a line. */
export type NoteHolds = 'words' | 'marks' | 'lines' | 'keys';

type ChoiceFacts<Kind extends 'choice' | 'multiChoice'> = {
  readonly kind: Kind;
  /** As they stand in SharePoint's menu. */
  readonly choices: readonly string[];
  /** Code name → the words in the menu. */
  readonly labels: Readonly<Record<string, string>>;
  readonly defaultChoice?: string;
};

/** What tools (provisioning, template, docs) need to know of a column beyond its name. One member per kind. */
export type ColumnFacts =
  | { readonly kind: 'text'; readonly maxLength: number; readonly holds: TextHolds }
  | { readonly kind: 'note'; readonly holds: NoteHolds; readonly to?: string }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly decimals: number }
  | { readonly kind: 'currency'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'dateTime' }
  | { readonly kind: 'yesNo'; readonly defaultValue: boolean }
  | ChoiceFacts<'choice'>
  | ChoiceFacts<'multiChoice'>
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

/** What a form and a table need to know of a column, whatever its kind. All of it is display: access is the list's. */
export type ColumnForm = {
  /** Danish; the heading that the field stands under. Without one it stands under the heading of the field before it. */
  readonly group?: string;
  /** Danish; what is too long for a hint, unfolded by who wants to know. */
  readonly help?: string;
  /** `always`: set by the app. `onceMade`: chosen when the row is made, since addresses or other rows hang on it. */
  readonly readOnly?: 'always' | 'onceMade';
  /** For HR's own work: left out of previews and of what is copied for others. */
  readonly privateForHr?: boolean;
};

export type Column<Value = unknown> = ColumnFacts &
  Codec<Value> &
  ColumnForm & {
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

export type ColumnOptions<Required extends boolean> = ColumnForm & {
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
  const { group, help, readOnly, privateForHr } = options;
  const property = facts.kind === 'person' ? `${internalName}Id` : internalName;
  const indexed = options.indexed ?? unique;
  const form = { group, help, readOnly, privateForHr };
  return { ...facts, ...codec, ...form, internalName, property, title, description, required, indexed, unique };
}

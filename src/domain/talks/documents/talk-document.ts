/** The documents that a leader takes along from a talk. */
export type TakenDocument = 'invitation' | 'leader' | 'employee' | 'agreement';

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** Text with marks (shared/marked-text.ts). */
  | { readonly kind: 'text'; readonly text: string }
  /** Names with values; an empty value is a space to write in. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
  | { readonly kind: 'box'; readonly heading: string; readonly text: string; readonly quiet: boolean }
  | { readonly kind: 'questions'; readonly questions: readonly DocumentQuestion[] }
  | { readonly kind: 'options'; readonly options: readonly DocumentOption[] }
  /** Headed spaces to write in. */
  | { readonly kind: 'fields'; readonly fields: readonly string[]; readonly lines: number }
  | { readonly kind: 'checks'; readonly checks: readonly { readonly text: string; readonly who: string }[] };

export type DocumentQuestion = { readonly text: string; readonly keywords: string; readonly lines: number };

export type DocumentOption = {
  readonly title: string;
  readonly explanation: string;
  readonly checkFirst: string;
};

/** A document as data: the Word file, the print view and the text to copy are all made from it. */
export type TalkDocument<Key extends string = string> = {
  readonly key: Key;
  /** The kind of talk, or whatever else it is for. */
  readonly about: string;
  /** What kind of document it is; `documentName` says both. */
  readonly title: string;
  readonly lead: string;
  /** Not approved by the municipality yet; says so on every page. */
  readonly draft: boolean;
  readonly source: string;
  readonly blocks: readonly DocumentBlock[];
};

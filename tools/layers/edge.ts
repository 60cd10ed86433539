/** What an import leads to. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'nowhere' }
  /** `import(name)`: nobody can say where it leads. */
  | { readonly kind: 'computed' };

/** One import, export-from, lazy import or imported type: who names whom, and where. */
export type Edge = {
  readonly from: string;
  readonly line: number;
  /** As written, without quotes; empty when it is computed. */
  readonly specifier: string;
  /** `import('…')`: loaded when needed. */
  readonly lazy: boolean;
  readonly target: Target;
};

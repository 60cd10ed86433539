export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export const textTests = ['startswith', 'substringof'] as const;
export const dateParts = ['day', 'month', 'year', 'hour', 'minute', 'second'] as const;

export type Constant =
  | { readonly type: 'text' | 'guid' | 'datetime'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null };

export type Operand =
  | { readonly is: 'constant'; readonly constant: Constant }
  | { readonly is: 'path'; readonly path: string }
  | { readonly is: 'part'; readonly part: (typeof dateParts)[number]; readonly path: string };

/** A `$filter`, read. */
export type Filter =
  | { readonly is: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly is: 'not'; readonly of: Filter }
  | {
      readonly is: 'compare';
      readonly by: (typeof comparisons)[number];
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly is: 'test'; readonly by: (typeof textTests)[number]; readonly path: string; readonly text: string };

/** Conditions joined in halves: whoever reads a filter goes down into it, and a chain may be longer than a stack is deep. */
export function joined(is: 'and' | 'or', filters: readonly Filter[]): Filter {
  if (filters.length === 1) return filters[0]!;
  const half = filters.length >> 1;
  return { is, left: joined(is, filters.slice(0, half)), right: joined(is, filters.slice(half)) };
}

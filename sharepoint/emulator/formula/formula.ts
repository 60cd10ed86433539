/** How many arguments each function takes. The few here are those whose meaning is known; others are refused when set. */
export const functions = { AND: [1, 30], OR: [1, 30], NOT: [1, 1], LEN: [1, 1], ISBLANK: [1, 1] } as const;
export const comparisons = ['<=', '>=', '<>', '=', '<', '>'] as const;

/** A validation formula, read. */
export type Formula =
  | { readonly is: 'call'; readonly name: keyof typeof functions; readonly args: readonly Formula[] }
  | {
      readonly is: 'compare';
      readonly by: (typeof comparisons)[number];
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly is: 'column'; readonly name: string }
  | { readonly is: 'constant'; readonly value: string | number | boolean };

/** The columns a formula names. */
export function columnsIn(formula: Formula): string[] {
  if (formula.is === 'column') return [formula.name];
  if (formula.is === 'compare') return [...columnsIn(formula.left), ...columnsIn(formula.right)];
  return formula.is === 'call' ? formula.args.flatMap(columnsIn) : [];
}

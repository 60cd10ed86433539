/** `fine`; `mend`: wrong, and how to mend it; `look`: cannot be seen from here, and where people can see it. */
export type Diagnosis =
  | { readonly kind: 'fine'; readonly what: string }
  | { readonly kind: 'mend' | 'look'; readonly what: string; readonly how: string };

export const fine = (what: string): Diagnosis => ({ kind: 'fine', what });
export const mend = (what: string, how: string): Diagnosis => ({ kind: 'mend', what, how });
export const look = (what: string, how: string): Diagnosis => ({ kind: 'look', what, how });

const marks = { fine: '✓', mend: '✗', look: '?' } as const;

export const describeDiagnosis = (diagnosis: Diagnosis): string =>
  `${marks[diagnosis.kind]} ${diagnosis.what}${diagnosis.kind === 'fine' ? '' : `\n    → ${diagnosis.how}`}`;

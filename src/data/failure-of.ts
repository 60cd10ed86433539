import { DataError, type DataErrorKind } from './errors.ts';

/** A failure as a screen shows it: which of the nine kinds, or none of them, and the detail that IT needs. */
export type Failure = { readonly kind: DataErrorKind | 'unknown'; readonly detail: string };

export function failureOf(error: unknown): Failure {
  if (error instanceof DataError) return { kind: error.kind, detail: error.detail };
  return { kind: 'unknown', detail: error instanceof Error ? error.message : String(error) };
}

/** The failure of what may have failed; nothing while nothing did. */
export const failureIn = (error: unknown): Failure | undefined =>
  error === null || error === undefined ? undefined : failureOf(error);

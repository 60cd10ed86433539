import { DataError } from './errors.ts';

/** How the detail of a failure begins when the site has none of the lists: it has not been set up. */
export const noLists = 'no lists';

const isMissing = ({ status, reason }: PromiseSettledResult<unknown> & { readonly reason?: { status?: number } }) =>
  status === 'rejected' && reason?.status === 404;

/** Throws when every list is missing. A single list that is gone is another matter: somebody has deleted it. */
export function expectSomeList(answers: readonly PromiseSettledResult<unknown>[]): void {
  if (answers.every(isMissing)) throw new DataError('schemaMismatch', noLists);
}

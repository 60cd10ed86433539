import { toDataError } from './errors.ts';

/** Runs one request to SharePoint and gives its answer, or throws one of the nine data errors. */
export type Send = <Answer>(request: () => Promise<Answer>) => Promise<Answer>;

/**
 * A 401 means that nothing happened, so it is safe to repeat reads and writes alike: one fresh token, one retry,
 * then the person has to sign in again.
 */
export function createSend(renewToken: () => Promise<unknown>): Send {
  return async (request) => {
    try {
      return await request();
    } catch (error) {
      const failure = await toDataError(error);
      if (failure.kind !== 'signedOut') throw failure;
    }
    try {
      await renewToken();
      return await request();
    } catch (error) {
      throw await toDataError(error);
    }
  };
}

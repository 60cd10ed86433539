import { failureOf, type Failure } from '#data/failure-of.ts';
import { isOffline } from '#host/connection.ts';
import { isMissingCode } from '#host/newer-release.ts';

/** A page whose code can't be fetched is a matter of the net; anything else unknown is a fault of ours. */
export function pageFailureOf(error: unknown): Failure {
  if (!isMissingCode(error)) return failureOf(error);
  return { kind: isOffline() ? 'offline' : 'unavailable', detail: error.message };
}

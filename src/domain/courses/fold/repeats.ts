import type { LedgerRow } from './contract.ts';

/** The request IDs of one person and part. Nearly everybody has one or two, for which a set would be too dear. */
export type Requests = string | readonly string[] | Set<string>;

/** A row whose (person, session, part, RequestId) was seen at a lower ID is a re-sending of that row; else it is noted. */
export function isRepeat(of: { requests: Requests }, { requestId }: LedgerRow): boolean {
  const { requests } = of;
  if (typeof requests === 'string') {
    if (requests === requestId) return true;
    of.requests = [requests, requestId];
  } else if (requests instanceof Set) {
    if (requests.has(requestId)) return true;
    requests.add(requestId);
  } else {
    if (requests.includes(requestId)) return true;
    of.requests = requests.length < fewRequests ? [...requests, requestId] : new Set([...requests, requestId]);
  }
  return false;
}

const fewRequests = 8;

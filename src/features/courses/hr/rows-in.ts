import type { SessionLedger } from '#data/courses/session-ledgers.ts';

/** How many rows about people a session's ledgers hold, read or not. */
export const rowsIn = ({ rows, rulings, malformed }: SessionLedger): number =>
  rows.length + rulings.length + malformed.length;

import type { SeatState } from './seats.ts';

/**
 * How many wait for a seat that is given back. While guarantees fill more seats than there are, nobody gets one that
 * comes free (docs/laws/seats.md, rules 5 and 6).
 */
export const inLineForSeat = ({ waiting, overbookedBy }: Pick<SeatState, 'waiting' | 'overbookedBy'>): number =>
  overbookedBy === 0 ? waiting : 0;
